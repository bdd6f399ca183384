internal import Effects

/// What a sentence says, before it becomes a rule: what isn't to be done, and to what.
struct ConstraintPhrase: Hashable {
  /// One thing, or one sort of thing, that the sentence names.
  struct Item: Hashable {
    var nouns: [ConstraintNoun] = []
    var names: [Name] = []
    var products: [String] = []
    var environment: Environment?

    var isEmpty: Bool { nouns.isEmpty && names.isEmpty && products.isEmpty && environment == nil }
  }

  /// A name as it is written in the sentence.
  struct Name: Hashable {
    var text: String
    /// Between quotation marks or backticks.
    var isQuoted: Bool
    /// A command that a program of the catalogue begins.
    var isCommand = false
  }

  /// How the sentence says no.
  enum Mood: Hashable {
    case never, not, ask, keep, only
  }

  var mood: Mood
  /// Whether a person's approval lifts it.
  var isApprovable: Bool
  var verbs: [ConstraintVerb]
  var items: [Item]
  /// The environment that the whole sentence speaks of.
  var environment: Environment?
  /// Whether what is named is what it doesn't speak of.
  var isOutside: Bool
}
