/// The smallest unit of a program.
public struct CodeToken: Hashable, Sendable {
  /// The sorts of tokens.
  public enum Kind: Hashable, Sendable {
    /// A name or a word of the grammar, with its sigil where the language has them.
    case name
    case number
    /// A text in quotes or of a here-document.
    case text
    /// Words in quotes that are a list, as `%w[a b]`.
    case words
    /// A command for the shell, as in backquotes.
    case shell
    /// A regular expression.
    case pattern
    /// Brackets, operators and separators.
    case sign
    /// The end of a line, in languages where it ends a statement.
    case newline
  }

  /// What sort it is of.
  public var kind: Kind
  /// The name, the number or the sign; empty for texts.
  public var text: String
  /// What a text is made of.
  public var parts: [CodePart] = []
  /// Whether a blank or a newline comes before it.
  public var followsBlank = false

  /// Whether it is a sign of that spelling.
  func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }

  /// Whether it is a name of that spelling.
  func isName(_ name: String) -> Bool { kind == .name && text == name }
}
