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
    /// Text in a comment that MySQL runs.
    case executableComment
    /// A string or a comment that doesn't end.
    case unfinished
  }

  var kind: Kind
  /// The token's bytes, from 0.
  var range: Range<Int>

  /// The bare word in upper case, or nothing.
  var word: String? {
    if case .word(let text) = kind { return text }
    return nil
  }
}
