import Analysis
import Effects
import Testing

/// What a line does to names before the step that is looked at.
@Suite struct OverlayTests {
  private func effects(_ command: String) -> [Effect] {
    let request = Request(.shell(command), directory: "/home/u/p", environment: ["HOME": "/home/u"])
    let surroundings = Surroundings(project: "/home/u/p", homes: ["/home/u"])
    return Analyzer.analyze(request, in: surroundings, facts: FactTable()).effects
  }

  /// Each move nests the last one; the names must not grow with every step.
  @Test func nestedMovesStayShort() {
    let moves = (0..<60).map { "mv a a/b; mv a/b b/a; mv b/a a/\($0)" }.joined(separator: "; ")
    #expect(!effects(moves).isEmpty)
  }

  @Test func aNameLeadsToWhatWasThereBefore() {
    // `b` is what `a` was; that `a` is something else by now makes no difference.
    let found = effects("mv a b; mv ~/Documents a; rm -rf b")
    let last = found.last { $0.action == .delete && !$0.traits.contains(.moved) }
    #expect(last?.place == .project)
    let moved = effects("mv ~/Documents a; rm -rf a")
    #expect(moved.contains { $0.action == .delete && $0.place == .insideHome })
  }
}
