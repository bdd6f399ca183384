/// A word, a sign or a constant of SQL text, for the languages that have no parser here.
struct SQLToken: Hashable {
  enum Kind: Hashable {
    /// A bare word, its text in upper case.
    case word(String)
    /// A quoted name, without its quotes.
    case name(String)
    /// A string constant, without its quotes.
    case string(String)
    case number
    case semicolon
    case open
    case close
    case dot
    case comma
    case sign
    /// A variable of MySQL: `x` for `@x`, in lower case, and `@GLOBAL.X` for `@@global.x`.
    case variable(String)
    /// A string or a comment that doesn't end.
    case unfinished
  }

  var kind: Kind
  /// The token's bytes, from 0.
  var range: Range<Int>
  /// The version of the comment that it stands in, such as `M100100`, if not every server runs it.
  var version: String?

  /// The bare word in upper case, or nothing.
  var word: String? {
    if case .word(let text) = kind { return text }
    return nil
  }

  /// The name of a variable, or nothing.
  var variableName: String? {
    if case .variable(let name) = kind { return name }
    return nil
  }
}
