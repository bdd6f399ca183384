internal import Doctor
internal import Policy

/// What a session is told of the rules that hold in it.
enum SessionWords {
  /// The most rules and findings that are named one by one.
  private static let shown = (rules: 40, findings: 8, bytes: 300)

  static func text(
    _ found: Constraining.Found,
    _ serious: [Finding],
    holdsReach: Bool
  ) -> String {
    var lines = [
      "Stoplog looks at every call. What can't be undone is held until a person releases it; a call that "
        + "is held did not run. Don't look for another way to it: go on with other work."
    ]
    if !found.constraints.isEmpty {
      lines.append("Rules of this session in people's own words, which hold until it ends:")
      lines += found.constraints.prefix(shown.rules).map { constraint in
        let place = constraint.source.sort == .chat ? "said here" : constraint.source.words
        return "- [\(constraint.verdict.rawValue)] \(cut(constraint.sentence)) (\(place))"
      }
      let more = found.constraints.count - shown.rules
      if more > 0 { lines.append("- and \(more) more: 'stoplog rules' lists them") }
    }
    for problem in found.problems {
      lines.append("Not read: \(problem.name): \(problem.why). What it said before stays in force.")
    }
    if !serious.isEmpty {
      lines.append(
        holdsReach
          ? "Production is in reach, so every change is held until that is taken back:"
          : "Production is in reach of this session; stay away from it:"
      )
      lines += serious.prefix(shown.findings).map {
        "- \(cut("\($0.check): \($0.subject): \($0.reason)"))"
      }
      let more = serious.count - shown.findings
      if more > 0 { lines.append("- and \(more) more: a person sees them with 'stoplog doctor'") }
    }
    return lines.joined(separator: "\n")
  }

  private static func cut(_ text: String) -> String {
    text.count > shown.bytes ? text.prefix(shown.bytes) + "…" : text
  }
}
