import Effects
import Policy
import Stoplog
import Testing

/// What is held stays held however it is spelled: every spelling of every effect, in the tables'
/// world, by the real judge.
@Suite struct SpellingTests {
  /// An effect that is held, as the words of its plain command; `~/` stands for the home folder.
  struct Row: Sendable, CustomTestStringConvertible {
    var words: [String]
    /// Whether saving what would be lost first is enough.
    var isSaved = false
    var testDescription: String { words.joined(separator: " ") }

    init(_ command: String, isSaved: Bool = false) {
      words = command.split(separator: " ").map(String.init)
      self.isSaved = isSaved
    }

    init(words: [String]) { self.words = words }
  }

  static let rows = [
    Row("rm -rf ~/"),
    Row("rm -rf ~/Documents"),
    Row("find ~/Documents -type f -delete"),
    Row("shred -u ~/Documents/thesis.txt"),
    Row("truncate -s 0 ~/Documents/thesis.txt"),
    Row("mv README.md ~/Documents/thesis.txt"),
    Row("cp README.md ~/Documents/thesis.txt"),
    Row("chmod -R 000 ~/Documents"),
    Row("dd if=/dev/zero of=/dev/sda"),
    Row("mkfs.ext4 /dev/sda1"),
    Row("git push --force origin main"),
    Row("git reset --hard", isSaved: true),
    Row("git clean -fdx", isSaved: true),
    Row("terraform destroy -auto-approve"),
    Row(words: ["psql", "-h", "db.example.com", "-d", "shop", "-c", "DROP TABLE users"]),
    Row(words: ["sqlite3", "~/Documents/thesis.txt", "DROP TABLE users"]),
    Row("dropdb shop"),
    Row("docker volume rm pgdata"),
    Row("kubectl delete namespace shop"),
    Row("aws s3 rb s3://backups --force"),
    Row("npx prisma migrate reset --force"),
    Row("redis-cli flushall"),
    Row("crontab -r"),
    Row("gh repo delete shop/app --yes"),
  ]

  @Test(arguments: rows)
  func everySpellingIsStopped(_ row: Row) {
    #expect(Spelling.all.count >= 30)
    let world = VerdictWorld.shared
    let words = row.words.map { $0.hasPrefix("~/") ? world.home + $0.dropFirst() : $0 }
    var stopped = 0
    for spelling in Spelling.all {
      let command = spelling.write(words)
      let judgement = world.judge(command)
      let isStopped =
        judgement.verdict >= .hold || (row.isSaved && judgement.obligations.contains(.snapshot))
      #expect(isStopped, "\(spelling.name): \(command)")
      stopped += isStopped ? 1 : 0
    }
    print("\(stopped) of \(Spelling.all.count) spellings stopped: \(row.testDescription)")
  }

  @Test func thereAreTwentyTimesThirty() {
    #expect(Self.rows.count >= 20)
    #expect(Set(Spelling.all.map(\.name)).count >= 30)
    // Different spellings are different texts.
    let texts = Spelling.all.map { $0.write(["rm", "-rf", "/home/u/Documents"]) }
    #expect(Set(texts).count == texts.count)
  }
}
