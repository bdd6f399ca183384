import Effects
import Testing

@testable import Analysis

/// The trace says what was followed, and changes nothing of what is found.
@Suite struct TraceTests {
  private func explain(_ command: String) -> (effects: EffectSet, trace: Trace) {
    let request = Request(
      .shell(command),
      directory: "/home/u/p",
      environment: ["HOME": "/home/u", "PATH": "/usr/bin"]
    )
    let surroundings = Surroundings(project: "/home/u/p", homes: ["/home/u"])
    let plain = Analyzer.analyze(request, in: surroundings, facts: FactTable())
    let traced = Analyzer.explain(request, in: surroundings, facts: FactTable())
    #expect(plain == traced.effects, "a trace changes what is found")
    return traced
  }

  /// The steps as lines, each level indented by a blank.
  private func outline(_ steps: [TraceStep], _ indent: String = "") -> [String] {
    steps.flatMap { step -> [String] in
      let words = step.words.map { $0.isUnknown ? "?" : $0.text }.joined(separator: " ")
      let text = step.words.isEmpty ? step.text : words
      return ["\(indent)\(step.kind.rawValue): \(text)"] + outline(step.steps, indent + " ")
    }
  }

  /// A command and its outline.
  static let rows: [(String, [String])] = [
    ("ls", ["command: ls"]),
    ("X=a; rm $X/b", ["command: X=a", "command: rm a/b"]),
    ("cd /tmp && rm *.o", ["command: cd /tmp", "command: rm *.o"]),
    ("rm $(cat list)", ["command: rm ?", " command: cat list"]),
    ("sudo env A=1 rm x", ["command: sudo env A=1 rm x", " words: env A=1 rm x", "  words: rm x"]),
    (
      "bash -c 'rm a; rm b'",
      ["command: bash -c rm a; rm b", " code: rm a; rm b", "  command: rm a", "  command: rm b"]
    ),
    (
      "f() { rm $1; }; f a",
      ["command: f() { rm $1; }", "command: f a", " command: { rm $1; }", "  command: rm a"]
    ),
    (
      "for f in a b; do rm $f; done",
      ["command: for f in a b; do rm $f; done", " command: rm a", " command: rm b"]
    ),
    // A loop's body is followed twice, and shown once.
    (
      "while x; do rm a; done",
      ["command: while x; do rm a; done", " command: x", " command: rm a"]
    ),
    (
      "find . -delete | xargs rm", ["command: find . -delete", "command: xargs rm", " words: rm ?"]
    ),
  ]

  @Test(arguments: rows.indices)
  func showsWhatWasFollowed(_ index: Int) {
    let (command, lines) = Self.rows[index]
    #expect(outline(explain(command).trace.steps) == lines)
  }

  @Test func effectsBelongToTheirStep() throws {
    let (effects, trace) = explain("rm a; sudo rm b")
    let first = try #require(trace.steps.first)
    #expect(first.effects.map { effects.effects[$0].resource.name } == ["/home/u/p/a"])
    #expect(first.asked.contains(.path("/home/u/p/a")))
    let nested = try #require(trace.steps.last?.steps.first)
    #expect(nested.effects.map { effects.effects[$0].resource.name } == ["/home/u/p/b"])
  }

  @Test func valuesOfVariablesAreKept() {
    #expect(explain("TOKEN=abc; x").trace.assigned["TOKEN"] == ["abc"])
  }

  /// Every hostile command has a bounded trace, with the same effects.
  @Test func aTraceIsBounded() {
    for command in [
      String(repeating: "rm a$x;", count: 4_000), "f(){ f; f; }; f",
      "rm " + String(repeating: "a ", count: 15_000),
      String(repeating: "echo $(", count: 30) + String(repeating: ")", count: 30),
    ] {
      let trace = explain(command).trace
      // What is left over is a step of its own.
      #expect(count(trace.steps) <= Tracer.stepLimit + 1)
    }
  }

  private func count(_ steps: [TraceStep]) -> Int {
    steps.reduce(steps.count) { $0 + count($1.steps) }
  }
}
