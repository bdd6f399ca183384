internal import Analysis
internal import Effects
internal import Facts
internal import Glibc
internal import JSON
internal import Linux
internal import ShellSyntax

/// Parsing and analysis of ordinary commands, in process.
enum AnalysisBenchmark {
  private static let samples = 100_000

  static func run(_ tables: String, in scratch: Scratch) throws(SystemError) -> Bool {
    let commands = try commands(tables)
    guard !commands.isEmpty else {
      complain("cannot measure 'analysis': no commands in '\(tables)'")
      return false
    }
    let project = scratch.file("world")
    let home = project + "/home"
    try File.makeDirectories(home)
    let environment = ["HOME": home, "PATH": "/usr/local/bin:/usr/bin:/bin", "USER": "dev"]
    let place = Surroundings(project: project, homes: [home], user: "dev")
    let requests = commands.map {
      Request(.shell($0), directory: project, environment: environment)
    }
    let answered = requests.map { ($0, answers(to: $0, place)) }
    let parsing = measure(commands) { _ = try? Parser.parse($0) }
    let pure = measure(requests) {
      _ = Analyzer.analyze($0, in: place, facts: FactTable())
    }
    let full = measure(answered) { _ = Analyzer.analyze($0.0, in: place, facts: $0.1) }
    Table.head("Analysis of one command, in process; \(commands.count) commands", last: "p99")
    Table.row("parsing", parsing, at: 0.99, against: nil)
    Table.row("analysis, nothing looked up", pure, at: 0.99, against: parsing)
    Table.row("analysis, facts answered", full, at: 0.99, against: parsing)
    Table.budget("the median is at most 20 µs", isKept: full.median <= 20_000)
    return true
  }

  private static func measure<Item>(_ items: [Item], _ work: (Item) -> Void) -> Sample {
    for item in items { work(item) }
    var times: [Int] = []
    for _ in 0..<max(3, samples / items.count) {
      for item in items {
        let start = Clock.monotonic
        work(item)
        times.append(Clock.monotonic - start)
      }
    }
    return Sample(times)
  }

  /// The facts that an analysis asks for, until it asks no more.
  private static func answers(to request: Request, _ place: Surroundings) -> FactTable {
    var finder = FactFinder(
      surroundings: place,
      environment: request.environment,
      digest: { "\($0.count)" }
    )
    var facts = FactTable()
    for _ in 0..<24 {
      let open = Analyzer.analyze(request, in: place, facts: facts).questions
      if open.isEmpty { break }
      for (question, answer) in finder.answers(to: open, within: Budget(milliseconds: 2_000))
        .answers
      {
        facts[question] = answer
      }
    }
    return facts
  }

  /// The commands of a folder: in tables what stands behind two blanks, in JSON the `command`.
  private static func commands(_ folder: String) throws(SystemError) -> [String] {
    var commands: [String] = []
    for name in try Path.entries(of: folder).sorted() {
      let isTable = name.hasSuffix(".txt")
      guard isTable || name.hasSuffix(".jsonl") else { continue }
      let bytes = try File.read(folder + "/" + name, limit: 1 << 24) ?? []
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        guard let command = isTable ? row(line) : field(line), !command.isEmpty else { continue }
        commands.append(command)
      }
    }
    return commands
  }

  private static func row(_ line: Substring) -> String? {
    var rest = line
    if line.hasPrefix("#") { return nil }
    while !rest.isEmpty, !rest.hasPrefix("  ") { rest = rest.dropFirst() }
    return String(rest.drop { $0 == " " })
  }

  private static func field(_ line: Substring) -> String? {
    (try? JSONValue(parsing: Array(line.utf8)))?["command"]?.string
  }
}
