/// Cuts text into sentences, and a sentence into words.
enum ConstraintTokenizer {
  /// The tokens of each sentence of a line; what stands between quotation marks stays together.
  static func sentences(_ line: String) -> [[ConstraintToken]] {
    var sentences: [[ConstraintToken]] = []
    var tokens: [ConstraintToken] = []
    var rest = Array(line)[...]
    while let character = rest.first {
      if let end = closing(character), let name = quoted(&rest, end) {
        tokens.append(ConstraintToken(.name, name))
        continue
      }
      if character.isWhitespace || "()[]（）".contains(character) {
        rest = rest.dropFirst()
        continue
      }
      if ",，、".contains(character) {
        rest = rest.dropFirst()
        tokens.append(ConstraintToken(.comma, ","))
        continue
      }
      let (word, ends) = word(&rest)
      if !word.isEmpty { tokens.append(ConstraintToken(.word, word)) }
      if ends, !tokens.isEmpty {
        sentences.append(tokens)
        tokens = []
      }
    }
    if !tokens.isEmpty { sentences.append(tokens) }
    return sentences
  }

  /// The mark that closes a quotation which a mark opens.
  private static func closing(_ mark: Character) -> Character? {
    switch mark {
    case "`", "\"": mark
    case "“", "„": mark == "„" ? "“" : "”"
    case "«": "»"
    case "「": "」"
    case "『": "』"
    case "《": "》"
    case "‘": "’"
    case "'": "'"
    default: nil
    }
  }

  /// A quotation, taken off the text; nil if it isn't closed.
  private static func quoted(_ rest: inout ArraySlice<Character>, _ end: Character) -> String? {
    let open = rest.prefix { $0 == rest.first }.count
    let length = rest.first == "`" ? open : 1
    let inner = rest.dropFirst(length)
    var index = inner.startIndex
    while index < inner.endIndex {
      let closes = inner[index...].prefix(length)
      if closes.count == length, closes.allSatisfy({ $0 == end || (end == "“" && $0 == "”") }) {
        let name = String(inner[..<index]).trimmedOfSpaces
        rest = inner[index...].dropFirst(length)
        return name.isEmpty ? nil : name
      }
      index += 1
    }
    return nil
  }

  /// A word, taken off the text, and whether a sentence ends with it.
  private static func word(_ rest: inout ArraySlice<Character>) -> (String, Bool) {
    if let sign = rest.first, sign.isIdeograph || sign.endsUnspacedSentence {
      rest = rest.dropFirst()
      return sign.isIdeograph ? (String(sign), false) : ("", true)
    }
    var word: [Character] = []
    while let character = rest.first, !character.isWhitespace, !character.isIdeograph,
      !character.endsUnspacedSentence, !",，、()[]（）`\"“”„«»「」『』《》".contains(character)
    {
      word.append(character == "’" ? "'" : character)
      rest = rest.dropFirst()
    }
    if word.isEmpty { rest = rest.dropFirst() }
    let isLast = rest.first.map { $0.isWhitespace || "()[]\"”»".contains($0) } ?? true
    var ends = false
    while let last = word.last, ".;:!?…¡¿".contains(last) {
      word.removeLast()
      if isLast && !".".contains(last) || last == "." && !isAbbreviation(word) { ends = isLast }
    }
    while let first = word.first, "¡¿".contains(first) { word.removeFirst() }
    // Emphasis.
    while word.count > 1, let first = word.first, first == "*" || first == "_", word.last == first {
      word = Array(word.dropFirst().dropLast())
    }
    return (String(word), ends)
  }

  private static func isAbbreviation(_ word: [Character]) -> Bool {
    ["e.g", "i.e", "z.b", "etc", "bzw", "ca", "vs", "p.ex", "p.ej", "ej"]
      .contains(String(word).lowercased())
  }
}

extension Character {
  /// Whether it is a word of its own, in a script that is written without blanks.
  var isIdeograph: Bool {
    unicodeScalars.first?.properties.isIdeographic == true
  }

  /// Whether a sentence ends with it, though no blank follows.
  var endsUnspacedSentence: Bool { "。！？；：".contains(self) }
}

extension String {
  /// The text without blanks at its ends.
  var trimmedOfSpaces: String {
    var part = self[...]
    while part.first?.isWhitespace == true { part = part.dropFirst() }
    while part.last?.isWhitespace == true { part = part.dropLast() }
    return String(part)
  }
}
