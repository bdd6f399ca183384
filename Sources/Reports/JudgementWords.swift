internal import Effects
public import Policy

/// A judgement in words for a person at a terminal.
public enum JudgementWords {
  /// The verdict, what the request would do, the reasons, and the safer ways.
  public static func text(_ judgement: Judgement) -> String {
    var lines = [judgement.verdict.rawValue]
    if judgement.verdict >= .hold {
      lines += HoldWords.reasons(judgement)
    } else if judgement.obligations.contains(.snapshot) {
      lines[0] += ", after a snapshot"
      lines += judgement.reasons.map { "- \($0.text) [\($0.rule)]" }
    }
    if !judgement.ownershipLine.isEmpty { lines.append(judgement.ownershipLine) }
    if !judgement.environmentLine.isEmpty { lines.append(judgement.environmentLine) }
    if !judgement.alternatives.isEmpty {
      lines.append("safer ways:")
      lines += judgement.alternatives.map { "- \($0)" }
    }
    return lines.joined(separator: "\n")
  }
}
