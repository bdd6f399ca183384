internal import Policy

/// The table at the end of a drill.
enum Table {
  /// One line, without the word at its end that says whether all is well.
  struct Row {
    let text: String
    let isGood: Bool
    let isHead: Bool
  }

  /// A line for every scenario, and one above for the columns.
  static func rows(of summary: Summary) -> [Row] {
    let head = columns("id", "verdict", "rules", "fixture", "twin", "ms")
    return [Row(text: head, isGood: true, isHead: true)] + summary.results.map(row)
  }

  private static func row(_ result: ScenarioResult) -> Row {
    let incidents = result.incidents
    let verdict = incidents.compactMap(\.verdict).min()?.rawValue ?? "none"
    let proofs = incidents.flatMap(\.proofs)
    let text = columns(
      result.scenario.id,
      incidents.count == 1 ? verdict : "\(verdict) ×\(incidents.count)",
      rules(incidents),
      proofs.allSatisfy(\.holds) ? "intact" : "CHANGED",
      result.isQuiet ? "silent" : "HELD",
      String(result.milliseconds)
    )
    return Row(text: text, isGood: result.passes, isHead: false)
  }

  private static func rules(_ incidents: [StepResult]) -> String {
    var names: [String] = []
    for name in incidents.flatMap(\.rules) where !names.contains(name) { names.append(name) }
    let text = names.prefix(2).joined(separator: ", ")
    return names.count > 2 ? "\(text), +\(names.count - 2)" : text
  }

  private static func columns(
    _ id: String,
    _ verdict: String,
    _ rules: String,
    _ fixture: String,
    _ rest: String...
  ) -> String {
    Lines.padded(id, 5) + Lines.padded(verdict, 10) + Lines.padded(rules, 52)
      + Lines.padded(fixture, 9) + Lines.padded(rest[0], 8) + Lines.padded(rest[1], 6)
  }
}
