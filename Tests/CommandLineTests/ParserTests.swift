import CommandLine
import Testing

/// Command lines, and what is read from them.
@Suite struct ParserTests {
  /// A line that is understood.
  struct Good: Sendable, CustomTestStringConvertible {
    var line: String
    var path: [String]
    var operands: [String] = []
    var options: [String: [String]] = [:]
    var testDescription: String { line }
  }

  static let good = [
    Good(line: "check x", path: ["check"], operands: ["x"]),
    Good(line: "check --json x", path: ["check"], operands: ["x"], options: ["json": []]),
    Good(line: "check x --json", path: ["check"], operands: ["x"], options: ["json": []]),
    Good(line: "check -jq", path: ["check"], options: ["json": [], "quiet": []]),
    Good(
      line: "check -jC /x y",
      path: ["check"],
      operands: ["y"],
      options: ["json": [], "cwd": ["/x"]]
    ),
    Good(line: "check -C/x", path: ["check"], options: ["cwd": ["/x"]]),
    Good(line: "check --cwd=/x", path: ["check"], options: ["cwd": ["/x"]]),
    Good(line: "check --cwd=", path: ["check"], options: ["cwd": [""]]),
    Good(line: "check --cwd --json", path: ["check"], options: ["cwd": ["--json"]]),
    Good(
      line: "check -v a=1 --variable=b=2",
      path: ["check"],
      options: ["variable": ["a=1", "b=2"]]
    ),
    Good(line: "check -- --json -q", path: ["check"], operands: ["--json", "-q"]),
    Good(line: "check - --", path: ["check"], operands: ["-"]),
    Good(line: "hold list", path: ["hold", "list"]),
    Good(line: "hold show 7K3Q", path: ["hold", "show"], operands: ["7K3Q"]),
    Good(
      line: "run -y rm -rf x",
      path: ["run"],
      operands: ["rm", "-rf", "x"],
      options: ["yes": []]
    ),
    Good(line: "run -- -y", path: ["run"], operands: ["-y"]),
  ]

  @Test(arguments: good)
  func isRead(_ one: Good) throws {
    let words = one.line.split(separator: " ").map(String.init)
    let arguments = try CommandParser.parse(words, as: Sample.program)
    #expect(arguments.path == one.path)
    #expect(arguments.operands == one.operands)
    #expect(!arguments.wantsHelp)
    for option in ["json", "quiet", "cwd", "variable", "yes"] {
      #expect(arguments.has(option) == (one.options[option] != nil), "\(option)")
      #expect(arguments.values(option) == one.options[option] ?? [])
      #expect(arguments.value(option) == one.options[option]?.last)
    }
  }

  /// A line that isn't, and the message.
  struct Bad: Sendable, CustomTestStringConvertible {
    var line: String
    var message: String
    var testDescription: String { line }
  }

  static let bad = [
    Bad(
      line: "check --jsno",
      message: """
        cannot use '--jsno': 'gate check' has no such option
        help: did you mean '--json'? see 'gate check --help'
        """
    ),
    Bad(
      line: "check --js",
      message: """
        cannot use '--js': 'gate check' has no such option
        help: see 'gate check --help'
        """
    ),
    Bad(
      line: "check -jx",
      message: "cannot use '-x': 'gate check' has no such option\nhelp: see 'gate check --help'"
    ),
    Bad(
      line: "check --cwd",
      message: """
        cannot use '--cwd': it needs a value
        help: write '--cwd DIR'; see 'gate check --help'
        """
    ),
    Bad(
      line: "check -jC",
      message: "cannot use '-C': it needs a value\nhelp: write '-C DIR'; see 'gate check --help'"
    ),
    Bad(
      line: "check --json=yes",
      message: """
        cannot use '--json': it takes no value
        help: write '--json' alone; see 'gate check --help'
        """
    ),
    Bad(
      line: "check -jj",
      message: "cannot use '-j': it is given twice\nhelp: give it once; see 'gate check --help'"
    ),
    Bad(
      line: "chekc x",
      message: """
        cannot run 'chekc': 'gate' has no such command
        help: did you mean 'check'? see 'gate --help'
        """
    ),
    Bad(
      line: "hold",
      message: "cannot run 'gate hold': it needs a command\nhelp: see 'gate hold --help'"
    ),
    Bad(line: "", message: "cannot run 'gate': it needs a command\nhelp: see 'gate --help'"),
    Bad(
      line: "hold show",
      message: "cannot run 'gate hold show': 'id' is missing\nhelp: see 'gate hold show --help'"
    ),
    Bad(
      line: "hold show a b c",
      message: """
        cannot use 'c': 'gate hold show' takes no more words
        help: see 'gate hold show --help'
        """
    ),
    Bad(
      line: "run -y",
      message: "cannot run 'gate run': 'command' is missing\nhelp: see 'gate run --help'"
    ),
    Bad(
      line: "check --=x",
      message: "cannot use '--': 'gate check' has no such option\nhelp: see 'gate check --help'"
    ),
  ]

  @Test(arguments: bad)
  func isRefusedWithTheReason(_ one: Bad) {
    let words = one.line.split(separator: " ").map(String.init)
    let error = #expect(throws: UsageError.self) {
      try CommandParser.parse(words, as: Sample.program)
    }
    #expect(error.map { "\($0)" } == one.message)
  }

  @Test(arguments: [
    "--help", "-h", "hold -h", "hold show --help", "check -jh", "check --help --nope",
  ])
  func helpIsAskedFor(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    #expect(try CommandParser.parse(words, as: Sample.program).wantsHelp)
  }
}
