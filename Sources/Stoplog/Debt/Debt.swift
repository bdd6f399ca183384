/// One thing that is looser than it would be by itself, and who answers for it.
public struct Debt: Hashable, Sendable {
  /// How bad it is if it is forgotten.
  public enum Risk: String, CaseIterable, Comparable, Hashable, Sendable {
    case high
    case medium
    case low

    /// Whether the first is worse.
    public static func < (first: Risk, second: Risk) -> Bool {
      (allCases.firstIndex(of: first) ?? 0) < (allCases.firstIndex(of: second) ?? 0)
    }
  }

  /// The risk.
  public var risk: Risk
  /// The sort of thing, such as `break-glass`.
  public var kind: String
  /// What is looser, in words.
  public var text: String
  /// Where it is said: a file with its line, or the record.
  public var place: String
  /// Who answers for it; empty if nobody is named.
  public var owner: String
  /// Why; empty if nothing is said.
  public var reason: String
  /// When it ends, in words; empty if it doesn't.
  public var end: String
  /// Whether the end has come.
  public var isOver: Bool

  init(
    _ risk: Risk,
    _ kind: String,
    _ text: String,
    in place: String,
    owner: String = "",
    reason: String = "",
    end: String = "",
    isOver: Bool = false
  ) {
    self.risk = risk
    self.kind = kind
    self.text = text
    self.place = place
    self.owner = owner
    self.reason = reason
    self.end = end
    self.isOver = isOver
  }

  /// What it lacks: an owner, a reason or an end.
  public var missing: [String] {
    [("owner", owner), ("reason", reason), ("end", end)].filter { $0.1.isEmpty }.map(\.0)
  }

  /// Whether somebody has to look at it: it lacks something, or is over and still there.
  ///
  /// A description of a program has no end; what it says is checked by its examples.
  public var isDue: Bool { isOver || risk != .low && !missing.isEmpty }
}
