import Glibc
import JSON
import Linux
import ShellSyntax
import Testing

/// Real scripts: each must print back byte for byte, and bash must agree on which are scripts.
@Suite struct CorpusTests {
  /// The shell scripts of this machine; of a directory's, all, if `STOPLOG_CORPUS` names one.
  @Test(.timeLimit(.minutes(30)))
  func scriptsOfThisMachinePrintBack() throws {
    let (files, isWhole) = try Self.scripts()
    var differences = 0
    for path in files {
      guard let bytes = try? File.read(path, limit: Parser.maximumBytes) else { continue }
      let outcome = Outcome(bytes)
      #expect(outcome.isFaithful, "\(path): \(outcome)")
      if try outcome.isAccepted != Bash.reads(bytes) {
        differences += 1
        print("bash differs on \(path): \(outcome)")
      }
    }
    print("\(files.count) scripts, bash differs on \(differences)")
    // Files named *.sh that are written for other shells exist; a whole corpus is only reported.
    if !isWhole { #expect(differences * 100 <= files.count) }
  }

  private static func scripts() throws -> (files: [String], isWhole: Bool) {
    let corpus = environment("STOPLOG_CORPUS")
    let roots = corpus.map { [$0] } ?? ["/usr", "/etc", "/opt"]
    let options = ["-type", "f", "-name", "*.sh", "-size", "-200k"]
    let find = Subprocess("/usr/bin/find", roots + ["-xdev"] + options)
    let files = try find.run(milliseconds: 60_000).text.split(separator: "\n").map(String.init)
    return (corpus == nil ? Array(files.sorted().prefix(150)) : files.sorted(), corpus != nil)
  }

  /// The rows of `parse/*.jsonl` under `STOPLOG_EXAM`: a `command`, and the exit of `bash -n`.
  @Test(.enabled(if: environment("STOPLOG_EXAM") != nil))
  func bashAgreesOnTheExam() throws {
    let folder = try #require(environment("STOPLOG_EXAM")) + "/parse"
    let list = try Subprocess("/usr/bin/find", [folder, "-name", "*.jsonl"])
      .run(milliseconds: 10_000)
    var rows = 0
    var stricter = 0
    var laxer = 0
    for path in list.text.split(separator: "\n").sorted() {
      let bytes = try #require(try File.read(String(path), limit: 1 << 30))
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let row = try JSONValue(parsing: line)
        let text = try #require(row["command"]?.string)
        let outcome = Outcome(Array(text.utf8))
        #expect(outcome.isFaithful, "\(text): \(outcome)")
        rows += 1
        let isScript = row["bash_n"]?.integer == 0
        if outcome.isAccepted == isScript { continue }
        if isScript { stricter += 1 } else { laxer += 1 }
        // bash reads extended patterns only after a shopt that `bash -n` doesn't run.
        #expect(isScript || text.contains { "?*+@!".contains($0) } && text.contains("("))
        print(isScript ? "stricter" : "laxer", text.debugDescription, outcome)
      }
    }
    print("\(rows) rows: \(stricter) refused here only, \(laxer) refused by bash only")
    #expect(rows > 0)
    #expect((stricter + laxer) * 20 < rows)
  }
}

/// What came of parsing a text and printing it.
enum Outcome: CustomStringConvertible {
  case printed
  case differs(String)
  case refused(ShellError)

  init(_ bytes: [UInt8]) {
    do {
      let (script, source) = try Parser.parseKeepingTrivia(bytes: bytes)
      let printed = try Printer.print(script, source: source)
      let isSame = try printed == bytes && Parser.parse(bytes: bytes) == script
      self = isSame ? .printed : .differs("other bytes")
    } catch let error as ShellError {
      self = .refused(error)
    } catch {
      self = .differs("\(error)")
    }
  }

  /// Whether the text was refused, or came back as it was.
  var isFaithful: Bool {
    if case .differs = self { false } else { true }
  }

  var isAccepted: Bool {
    if case .refused = self { false } else { true }
  }

  var description: String {
    switch self {
    case .printed: "printed"
    case .differs(let reason): "differs: \(reason)"
    case .refused(let error): "\(error)"
    }
  }
}

/// The value of an environment variable.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}
