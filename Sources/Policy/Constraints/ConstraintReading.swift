/// What became of one sentence of a text.
public struct ConstraintReading: Hashable, Sendable {
  /// What it was taken for.
  public enum Meaning: Hashable, Sendable {
    /// A rule.
    case rule(Constraint)
    /// It would loosen, and is ignored.
    case loosens
    /// It says how code is written, which no command breaks.
    case style
    /// It can't be checked by what a command does, and why.
    case vague(String)
    /// It forbids something that is not understood, and why.
    case notUnderstood(String)
    /// Its own test failed, and how; it isn't in force.
    case failed(Constraint, String)
  }

  /// Where it stands.
  public var source: ConstraintSource
  /// The sentence.
  public var sentence: String
  /// What it was taken for.
  public var meaning: Meaning

  /// Describes what became of a sentence.
  public init(source: ConstraintSource, sentence: String, meaning: Meaning) {
    self.source = source
    self.sentence = sentence
    self.meaning = meaning
  }

  /// The rule, if it is one.
  public var constraint: Constraint? {
    if case .rule(let constraint) = meaning { return constraint }
    return nil
  }

  /// What to write instead, so that it is enforced; empty if there is nothing to add.
  public var suggestion: String {
    switch meaning {
    case .rule, .loosens, .style: ""
    case .vague, .notUnderstood, .failed: ConstraintSuggestion.text(sentence)
    }
  }
}
