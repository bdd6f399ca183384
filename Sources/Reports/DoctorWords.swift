public import Doctor
internal import Effects

/// A diagnosis in words.
public enum DoctorWords {
  private static let heads: [Doctor.Finding.Severity: String] = [
    .serious: "serious: production is in reach",
    .warning: "warning: open, or lost for good",
    .note: "worth knowing",
  ]

  /// The page for a person: every finding with its place, why it matters and what to do.
  public static func text(_ diagnosis: Diagnosis) -> String {
    var lines = ["what an agent in \(Visible.line(diagnosis.reach.folder)) can reach"]
    for severity in Doctor.Finding.Severity.allCases {
      let findings = diagnosis.findings.filter { $0.severity == severity }
      guard !findings.isEmpty else { continue }
      lines += ["", heads[severity] ?? ""]
      for finding in findings { lines += words(finding, diagnosis) }
    }
    lines += ["", summary(diagnosis)]
    return lines.joined(separator: "\n")
  }

  private static func words(_ finding: Doctor.Finding, _ diagnosis: Diagnosis) -> [String] {
    let place = place(of: finding, in: diagnosis.reach)
    let subject = Visible.line(finding.subject)
    let head = subject == place ? "- \(subject)" : "- \(subject), \(place)"
    return ["\(head) [\(finding.check)]", "  why: \(Visible.line(finding.reason))"]
      + finding.fix.enumerated().map { index, line in
        (index == 0 ? "  fix: " : "       ") + Visible.line(line)
      }
  }

  /// `file:line`, as a person in the project would write it.
  private static func place(of finding: Doctor.Finding, in reach: Reach) -> String {
    let path = finding.place.path
    let shown = path == "environment" ? "the environment" : Visible.line(reach.shown(path))
    return finding.place.line > 0 ? "\(shown):\(finding.place.line)" : shown
  }

  private static func summary(_ diagnosis: Diagnosis) -> String {
    let serious = diagnosis.count(.serious)
    let warnings = diagnosis.count(.warning)
    let notes = diagnosis.count(.note)
    let counts =
      "\(serious) serious, \(warnings) \(warnings == 1 ? "warning" : "warnings"), "
      + "\(notes) \(notes == 1 ? "note" : "notes")"
    let partial = diagnosis.isPartial ? "; not every place could be read" : ""
    return counts + partial
  }
}
