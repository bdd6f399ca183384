internal import Effects

/// What a word or a phrase stands for in a sentence that forbids something.
enum ConstraintSense: Hashable, Sendable {
  /// It says no; strongly, as "never" does.
  case negation(isStrong: Bool)
  /// It says no to everything: "nothing", where the language says it with one word.
  case nothing
  /// It limits what is done to what follows.
  case only
  /// What follows has to stay: "keep".
  case keep
  /// It says of a thing that nothing happens to it: "untouched".
  case untouched
  /// It gives leave: "you may".
  case allow
  /// A person is asked.
  case ask
  case before
  /// It begins what may be missing: "without approval".
  case without
  /// It begins what lifts the rest: "unless I say so".
  case unless
  /// It takes something out: "except".
  case exception
  case outside
  /// A preposition of place.
  case place
  case verb(ConstraintVerb)
  case noun(ConstraintNoun)
  case environment(Environment)
  /// A word that a resource's name has to hold, such as "rds".
  case product
  case conjunction
  case filler
  /// It begins a reason, which binds nothing.
  case reason
  /// It begins a condition that nothing here can check.
  case condition
  /// It says nothing that a command could break: "careful".
  case vague
}
