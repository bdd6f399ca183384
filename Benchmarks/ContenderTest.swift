internal import Crypto
internal import Effects
internal import Glibc
internal import Holds
internal import JSON
internal import Linux
internal import Storage
internal import TestSupport

/// Many processes with many threads each want one approval; exactly one gets it.
///
///     stoplog-bench contend SCRATCH ROUNDS CONTENDERS
///
/// starts itself as `stoplog-bench contender SCRATCH COUNT`, once for each process.
enum ContenderTest {
  private static let processes = 8
  private static let origin = "contenders"
  private static let migrations = [Migration(1, [])] + HoldTable.migrations

  /// Exit status: 0 if each round had one permit, 1 if one hadn't, or something failed.
  static func run(_ words: [String]) -> Int32 {
    guard words.count == 3, let rounds = Int(words[1]), let contenders = Int(words[2]),
      rounds > 0, contenders >= processes
    else {
      complain("usage: stoplog-bench contend SCRATCH ROUNDS CONTENDERS")
      return 2
    }
    do {
      let scratch = try Scratch(words[0])
      defer { try? Scratch.remove(scratch.path) }
      let alice = try person()
      var set = ApproverSet(origin: origin)
      let change = try alice.sign(ApproverChange(number: 1, origin: origin, added: [alice.owner]))
      try set.apply(change)
      try File.create(scratch.file("approvers"), with: change.description.utf8)
      let database = try Database.create(scratch.file("db"), migrations: migrations)
      let workers = try (0..<processes).map { index in
        let share = contenders / processes + (index < contenders % processes ? 1 : 0)
        return try Worker(["contender", scratch.path, "\(share)"])
      }
      var counts: [Int: Int] = [:]
      var failures = 0
      let start = Clock.monotonic
      for round in 0..<rounds {
        let hold = try HoldStore(database).open(attempt(round), shown: [:], now: Clock.now)
        let statement = try Statement(
          approving: hold,
          by: alice.owner.name,
          checkpoint: "",
          now: Clock.now
        )
        try HoldStore(database).approve(alice.sign(statement), approvers: set, now: Clock.now)
        for worker in workers { worker.go(round) }
        var permits = 0
        for worker in workers {
          let (got, failed) = worker.result()
          permits += got
          failures += failed
        }
        counts[permits, default: 0] += 1
      }
      let seconds = (Clock.monotonic - start) / 1_000_000_000
      print("\(rounds) rounds of \(contenders) contenders in \(processes) processes, \(seconds) s")
      for (permits, count) in counts.sorted(by: { $0.key < $1.key }) {
        print("\(count) rounds gave \(permits) permits")
      }
      print("\(failures) contenders failed without a permit")
      return counts == [1: rounds] ? 0 : 1
    } catch {
      complain("\(error)")
      return 1
    }
  }

  /// One process of contenders: a round's number comes in, all of them try, and two numbers go out.
  static func contend(_ words: [String]) -> Int32 {
    guard words.count == 2, let count = Int(words[1]),
      let bytes = (try? File.read(words[0] + "/approvers", limit: 1 << 20)) ?? nil,
      let set = try? ApproverSet(
        origin: origin,
        notes: [String(decoding: bytes, as: UTF8.self)]
      )
    else { return 2 }
    // Each has a connection of its own, made beforehand, so that nothing but the race takes time.
    let path = words[0] + "/db"
    let connections = (0..<count).compactMap { _ in
      (try? Database(path, migrations: migrations, waiting: 60_000)).map(Connection.init)
    }
    guard connections.count == count else { return 2 }
    while let round = readLine().flatMap({ Int($0) }) {
      let results = Contenders.run(count) { index -> Bool? in
        do {
          let database = connections[index].database
          switch try HoldStore(database).release(attempt(round), approvers: set, now: Clock.now) {
          case .permit: return true
          default: return false
          }
        } catch {
          return nil
        }
      }
      let line = "\(results.count { $0 == true }) \(results.count { $0 == nil })\n"
      try? File.writeAll(line.utf8, to: 1, name: "stdout")
    }
    return 0
  }

  /// A connection that one thread of each round uses.
  private struct Connection: @unchecked Sendable {
    let database: Database
  }

  /// Each round is another session's call, so that no round looks at the holds of those before.
  private static func attempt(_ round: Int) -> Attempt {
    let request = Request(
      .shell("rm -rf src"),
      directory: "/p",
      session: "s\(round)",
      agent: "claude"
    )
    return Attempt(request, binding: Binding(request))
  }

  private static func person() throws -> Approver {
    func secret() throws -> Secret {
      var bytes = Array("correct horse".utf8)
      return try Secret(moving: &bytes)
    }
    return try ApproverKey(name: "alice", passphrase: secret(), cost: .least).unlock(secret())
  }

  /// A process of contenders.
  private struct Worker {
    private let input: UnsafeMutablePointer<FILE>
    private let output: UnsafeMutablePointer<FILE>

    init(_ words: [String]) throws(SystemError) {
      var toChild: [Int32] = [-1, -1]
      var fromChild: [Int32] = [-1, -1]
      guard pipe(&toChild) == 0, pipe(&fromChild) == 0,
        // A worker that kept another one's end would wait for ever.
        (toChild + fromChild).allSatisfy({ fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }),
        let input = fdopen(toChild[1], "w"), let output = fdopen(fromChild[0], "r")
      else { throw SystemError("pipe", "contender") }
      self.input = input
      self.output = output
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_adddup2(&actions, toChild[0], 0)
      posix_spawn_file_actions_adddup2(&actions, fromChild[1], 1)
      var texts: [UnsafeMutablePointer<CChar>?] = (["contender"] + words).map { strdup($0) } + [nil]
      defer { for text in texts { free(text) } }
      var process = pid_t()
      let failed = posix_spawn(&process, "/proc/self/exe", &actions, nil, &texts, environ)
      close(toChild[0])
      close(fromChild[1])
      guard failed == 0 else { throw SystemError("run", "contender", number: failed) }
    }

    func go(_ round: Int) {
      fputs("\(round)\n", input)
      fflush(input)
    }

    func result() -> (permits: Int, failures: Int) {
      var line = [CChar](repeating: 0, count: 100)
      guard fgets(&line, 100, output) != nil else { return (0, 1) }
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)),
        as: UTF8.self
      )
      let numbers = text.split { $0 == " " || $0 == "\n" }.compactMap { Int($0) }
      return numbers.count == 2 ? (numbers[0], numbers[1]) : (0, 1)
    }
  }
}
