import ShellSyntax
import Testing

/// The printer must notice every way in which a tree can differ from its text.
@Suite struct PrinterTests {
  static let text = "A=1 cmd 'b c' \"$x\" ${y:-z} >out && d & # e\ncat <<E\nf $g\nE\n"

  @Test(arguments: TreeFault.all)
  func faultIsNoticed(_ fault: TreeFault) throws {
    var (script, source) = try Parser.parseKeepingTrivia(bytes: Array(Self.text.utf8))
    #expect(try Printer.print(script, source: source) == source.bytes)
    fault.make(&script, &source)
    #expect(throws: PrinterError.self) { try Printer.print(script, source: source) }
  }
}

/// One change of a tree or its trivia.
struct TreeFault: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let make: @Sendable (inout Script, inout Source) -> Void

  private init(
    _ name: String,
    _ make: @escaping @Sendable (inout Script, inout Source) -> Void
  ) {
    self.testDescription = name
    self.make = make
  }

  /// A change of the first command.
  private static func first(
    _ name: String,
    _ change: @escaping @Sendable (inout Command.Simple) -> Void
  ) -> TreeFault {
    TreeFault(name) { script, _ in
      guard case .simple(var command) = script.items[0].pipelines[0].pipeline.commands[0]
      else { return }
      change(&command)
      script.items[0].pipelines[0].pipeline.commands[0] = .simple(command)
    }
  }

  static let all = [
    first("a word is missing") { $0.words.remove(at: 1) },
    first("words are swapped") { $0.words.swapAt(1, 2) },
    first("a word is doubled") { $0.words.append($0.words[1]) },
    first("a text differs") { $0.words[0].parts[0].kind = .literal("cmx") },
    first("a text is shorter") { $0.words[0].parts[0].kind = .literal("cm") },
    first("a text is longer") { $0.words[0].parts[0].kind = .literal("cmdd") },
    first("the quotes differ") { $0.words[1].parts[0].kind = .doubleQuoted([]) },
    first("a name differs") { $0.words[2].parts[0].kind = .parameter(Parameter(name: "y")) },
    first("an operator differs") { $0.redirections[0].kind = .append },
    first("a redirection is missing") { $0.redirections = [] },
    first("an assignment is missing") { $0.assignments = [] },
    first("an assignment appends") { $0.assignments[0].isAppending = true },
    first("a range is off by one") { $0.words[0].range = 5..<8 },
    first("a range is beyond the text") { $0.words[0].range = 500..<501 },
    TreeFault("the condition differs") { script, _ in
      script.items[0].pipelines[1].condition = .or
    },
    TreeFault("the item isn't in the background") { script, _ in
      script.items[0].isBackground = false
    },
    TreeFault("a pipeline is negated") { script, _ in
      script.items[0].pipelines[0].pipeline.isNegated = true
    },
    TreeFault("an item is missing") { script, _ in script.items.removeLast() },
    TreeFault("a span is missing") { _, source in source.trivia.removeFirst() },
    TreeFault("a span is doubled") { _, source in source.trivia.append(source.trivia[0]) },
    TreeFault("the text differs") { _, source in source.bytes[5] = 0x78 },
  ]
}
