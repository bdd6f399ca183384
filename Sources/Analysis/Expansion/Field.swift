internal import Effects
internal import Tools

/// A word while it is being expanded.
struct Field {
  /// The text so far, with quotes removed.
  var text = ""
  /// The same as a pattern: quoted characters are escaped by a backslash.
  var pattern = ""
  /// Whether an unquoted pattern character stands in it.
  var isPattern = false
  /// Whether the text is what the program will get.
  var isKnown = true
  /// The text before the first piece that isn't known.
  var prefix = ""
  /// Whether quotes make it a word even if it is empty.
  var isQuoted = false
  /// What expansion found out.
  var traits: Set<Trait> = []
  /// Whether what isn't known of it is a name that begins the word.
  var isName = false
  /// The search whose results it stands for.
  var found: Argument.Found?

  mutating func append(_ piece: String, quoted: Bool) {
    text += piece
    if found != nil {
      if piece.utf8.contains(UInt8(ascii: "/")) { found = nil } else { found?.suffix += piece }
    }
    if isKnown { prefix += piece }
    if quoted {
      isQuoted = true
      pattern += piece.patternEscaped
    } else {
      pattern += piece
      isPattern = isPattern || piece.utf8.contains(where: \.startsPattern)
    }
  }

  /// Adds a piece that isn't known; its source text stands for it.
  mutating func append(unknown source: String) {
    text += source
    isKnown = false
  }

  /// Whether it would be dropped, as an empty unquoted expansion is.
  var vanishes: Bool { text.isEmpty && !isQuoted }

  func argument(_ origin: Range<Int>) -> Argument {
    guard isKnown else {
      // What a search prints begins with where it started, so it is never taken for an option.
      let start = found == nil ? prefix : "."
      var argument = Argument(unknown: text, prefix: start, origin: origin)
      argument.traits = traits
      argument.found = found
      argument.isName = isName
      return argument
    }
    return Argument(text, origin: origin, traits: traits)
  }
}
