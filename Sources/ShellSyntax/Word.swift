/// A word before any expansion, with its quoting.
public struct Word: Hashable, Sendable {
  /// The pieces in order.
  public var parts: [Part]
  /// The bytes.
  public var range: Range<Int>

  /// Holds a word.
  public init(parts: [Part], range: Range<Int>) {
    self.parts = parts
    self.range = range
  }

  /// One piece of a word.
  public struct Part: Hashable, Sendable {
    /// What the piece is.
    public var kind: Kind
    /// The bytes, with quotes and braces.
    public var range: Range<Int>

    /// Holds a piece.
    public init(_ kind: Kind, range: Range<Int>) {
      self.kind = kind
      self.range = range
    }
  }
}

extension Word.Part {
  /// The forms of piece.
  ///
  /// Tilde prefixes, brace expansion and pattern characters stay inside `literal`: they are
  /// expansions that depend on where the word stands.
  public indirect enum Kind: Hashable, Sendable {
    /// Unquoted text; line continuations are already gone.
    case literal(String)
    /// `\x` outside quotes, or inside double quotes where it quotes; the character alone.
    case escaped(String)
    /// `'text'`
    case singleQuoted(String)
    /// `$'text'`, with its escapes decoded.
    case ansiQuoted([UInt8])
    /// `"…"`
    case doubleQuoted([Word.Part])
    /// `$"…"`
    case localized([Word.Part])
    /// `$name` or `${…}`
    case parameter(Parameter)
    /// `$( … )` or a pair of backquotes; also `${ list; }`
    case command(Script, isBackquoted: Bool)
    /// `$(( … ))` or `$[ … ]`; the text as a word with its expansions as parts
    case arithmetic(Word)
    /// `<( … )` or `>( … )`
    case process(Script, isOutput: Bool)
    /// `?(…)`, `*(…)`, `+(…)`, `@(…)` or `!(…)`; the operator, and the text between the brackets
    case extendedPattern(String, Word)
    /// `name=(…)` as an argument of a declaration builtin: the `name=` or `name+=`, and elements
    case array(String, [Word])
  }
}

extension Word {
  /// The text if nothing in the word is expanded by parameters, commands or arithmetic.
  ///
  /// Quotes are removed. Tildes, braces and patterns are left as they stand, so this is what the
  /// word names only where none of those apply.
  public var staticText: String? {
    var text = ""
    for part in parts {
      guard let piece = part.staticText else { return nil }
      text += piece
    }
    return text
  }
}

extension Word.Part {
  /// The text of the piece, if nothing in it has to be expanded.
  public var staticText: String? {
    switch kind {
    case .literal(let text), .escaped(let text), .singleQuoted(let text): return text
    case .ansiQuoted(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .doubleQuoted(let parts), .localized(let parts):
      var text = ""
      for part in parts {
        guard let piece = part.staticText else { return nil }
        text += piece
      }
      return text
    default: return nil
    }
  }
}
