/// A sentence of a person as a rule; it can only tighten.
public struct Constraint: Hashable, Sendable {
  /// Where the sentence stands.
  public var source: ConstraintSource
  /// The sentence as written, without marks of a list.
  public var sentence: String
  /// The language it was read in; empty for a permission rule.
  public var language: String
  /// `hold` or `deny`.
  public var verdict: Verdict
  /// What it speaks of; any of them is enough.
  public var subjects: [ConstraintSubject]

  /// Describes a rule.
  public init(
    source: ConstraintSource,
    sentence: String,
    language: String = "",
    verdict: Verdict,
    subjects: [ConstraintSubject]
  ) {
    self.source = source
    self.sentence = sentence
    self.language = language
    self.verdict = verdict
    self.subjects = subjects
  }

  /// A command that the rule is to stop, and one that it is to leave alone.
  public var example: ConstraintExample { ConstraintExamples.example(of: subjects) }

  /// The rule's name in reasons.
  public var rule: String { "constraint.\(source.sort.rawValue)" }

  /// Why a request is stopped: the sentence, where it stands, and what would happen.
  func reason(_ what: String, origin: Range<Int>?) -> Reason {
    Reason(
      rule: rule,
      verdict: verdict,
      text: "\"\(shown)\" (\(source.words)): \(what)",
      origin: origin
    )
  }

  /// The sentence as it is cited, at most 200 characters.
  public var shown: String {
    sentence.count > 200 ? sentence.prefix(200) + "…" : sentence
  }
}
