/// One rule that matched, and what it found.
public struct Reason: Hashable, Sendable {
  /// The rule's stable name, such as `files.delete.home`.
  public var rule: String
  /// What the rule asks for.
  public var verdict: Verdict
  /// What would happen, in plain words, with resolved targets and what was measured.
  public var text: String
  /// The bytes of the request that it speaks of; nil for the request as a whole.
  public var origin: Range<Int>?

  /// Describes a match.
  public init(rule: String, verdict: Verdict, text: String, origin: Range<Int>? = nil) {
    self.rule = rule
    self.verdict = verdict
    self.text = text
    self.origin = origin
  }
}
