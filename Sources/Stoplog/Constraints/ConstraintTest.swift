internal import Analysis
internal import Effects
internal import Policy
internal import Tools

/// Tries a rule on the two commands that come with it, with nothing looked up.
struct ConstraintTest {
  let tools: Toolbox

  /// Where the commands are imagined to run.
  private static let project = "/home/user/project"

  /// How a rule fails its own test; nil if it passes.
  func failure(of constraint: Constraint) -> String? {
    guard stops(constraint.example.stops, constraint) else {
      return "it doesn't stop '\(constraint.example.stops.words)'"
    }
    guard !stops(constraint.example.passes, constraint) else {
      return "it stops '\(constraint.example.passes.words)' too"
    }
    return nil
  }

  private func stops(_ deed: ConstraintExample.Deed, _ constraint: Constraint) -> Bool {
    let surroundings = Surroundings(project: Self.project, homes: ["/home/user"], user: "user")
    let request = Request(body(deed), directory: Self.project)
    let found = Analyzer.analyze(request, in: surroundings, facts: FactTable(), tools: tools)
    let scope = ConstraintScope(project: Self.project, branch: "topic/other-work")
    return !constraint.reasons(found.effects, found.invocations, in: scope).isEmpty
  }

  private func body(_ deed: ConstraintExample.Deed) -> Request.Body {
    switch deed {
    case .command(let text): .shell(text)
    case .edit(let path): .edit(path: path.hasPrefix("/") ? path : "\(Self.project)/\(path)")
    case .read(let path): .read(path)
    case .call(let tool): .call(tool: tool, arguments: "{}", hint: .none)
    }
  }
}
