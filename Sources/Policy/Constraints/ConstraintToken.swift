/// A word of a sentence, a quoted name, or a comma.
struct ConstraintToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case word
    /// Between backticks or quotation marks: the name of a command, a file, a table.
    case name
    case comma
  }

  let kind: Kind
  /// As written, without quotation marks and signs at its ends.
  let text: String
  /// In small letters, for the tables.
  let small: String

  init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
    small = kind == .word ? text.lowercased() : text
  }
}
