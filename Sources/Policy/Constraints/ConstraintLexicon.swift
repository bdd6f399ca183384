internal import Effects

/// The words of a language that sentences are read with.
///
/// Every word of a sentence has to be in it, or be a name; else the sentence is not understood.
struct ConstraintLexicon: Sendable {
  /// The language's name in English.
  let language: String
  /// The phrases that begin with a word, longest first, with what they stand for.
  private let phrases: [String: [(words: [String], sense: ConstraintSense)]]
  /// Words of which one has to be in "without …" and "unless …" for it to mean an approval.
  let approval: Set<String>
  /// Words that may stand beside them.
  let around: Set<String>
  /// Whether two words that say no say it once, as in "no … nunca".
  let doublesNegation: Bool

  /// Builds the tables of a language.
  ///
  /// - Parameters:
  ///   - rows: For each sense its phrases, separated by semicolons.
  ///   - approval: Words of an approval, separated by blanks.
  ///   - around: Words beside them, separated by blanks.
  init(
    _ language: String,
    doublesNegation: Bool = false,
    approval: String,
    around: String,
    rows: [(ConstraintSense, String)]
  ) {
    self.language = language
    self.doublesNegation = doublesNegation
    self.approval = Self.words(approval)
    self.around = Self.words(around)
    var phrases: [String: [(words: [String], sense: ConstraintSense)]] = [:]
    for (sense, text) in rows {
      for phrase in text.split(atByte: UInt8(ascii: ";")) {
        let words = Self.list(phrase)
        guard let first = words.first else { continue }
        phrases[first, default: []].append((words, sense))
      }
    }
    self.phrases = phrases.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  private static func words(_ text: String) -> Set<String> { Set(list(text[...])) }

  /// The words of a phrase, as the tokenizer finds them in a sentence.
  private static func list(_ text: Substring) -> [String] {
    text.split(whereSeparator: \.isWhitespace).flatMap { word in
      word.first?.isIdeograph == true ? word.map { String($0) } : [String(word)]
    }
  }

  /// The longest phrase at the start of some tokens; nil if there is none.
  func phrase(at tokens: ArraySlice<ConstraintToken>) -> (count: Int, sense: ConstraintSense)? {
    guard let first = tokens.first, first.kind == .word else { return nil }
    for (words, sense) in phrases[first.small] ?? [] where words.count <= tokens.count {
      let fits = zip(words, tokens).allSatisfy { $1.kind == .word && $0 == $1.small }
      if fits { return (words.count, sense) }
    }
    return nil
  }

  /// The sense of a single word; nil if it has none.
  func sense(of word: String) -> ConstraintSense? {
    phrases[word]?.first { $0.words.count == 1 }?.sense
  }

  /// Every language, in the order in which they are tried.
  static let all: [ConstraintLexicon] = [
    english, german, french, spanish, portuguese, polish, chinese,
  ]

  /// The language with a name; nil if there is none.
  static func named(_ language: String) -> ConstraintLexicon? {
    switch language {
    case "English": english
    case "German": german
    case "French": french
    case "Spanish": spanish
    case "Portuguese": portuguese
    case "Polish": polish
    case "Chinese": chinese
    default: nil
    }
  }
}
