public import Tools
internal import Effects

/// Reads sentences that people wrote for an agent into rules that can only tighten.
///
/// What isn't understood as a whole is no rule: a rule that was read wrongly would hold ordinary work.
public struct ConstraintReader: Sendable {
  /// The programs by which a command is told from other words.
  public var tools: Toolbox

  /// Reads with the programs that are known.
  public init(tools: Toolbox = Toolbox()) { self.tools = tools }

  /// Every sentence of a text that forbids something, or would loosen something.
  ///
  /// - Parameters:
  ///   - text: The whole text.
  ///   - sort: What it is.
  ///   - name: What its place is called.
  /// - Returns: In the order of the text; what forbids nothing is left out.
  public func readings(
    _ text: String,
    _ sort: ConstraintSource.Sort,
    name: String
  ) -> [ConstraintReading] {
    ConstraintDocument.lines(text).flatMap { line in
      let source = ConstraintSource(sort, name, line: line.number)
      if line.isCode { return [reading("\(line.lead) `\(line.text)`", source)].compactMap(\.self) }
      var found = sentences(line.text).enumerated().compactMap { index, sentence in
        index > 0 && isShort(sentence)
          ? remark(sentence, source) : reading(sentence, source)
      }
      if found.isEmpty, isLead(line.lead), let whole = reading("\(line.lead) \(line.text)", source)
      {
        found = [whole]
      }
      // A lead-in alone is read with each line below it.
      if line.isHead { found.removeAll { $0.constraint == nil } }
      return found
    }
  }

  /// Whether a sentence is too short to say itself what it speaks of, as "never commit" is.
  private func isShort(_ sentence: String) -> Bool {
    let tokens = ConstraintTokenizer.sentences(sentence).flatMap(\.self)
    return tokens.count <= 3 && !tokens.contains { $0.kind == .name }
  }

  /// A short sentence behind others, whose object may stand in one of them.
  private func remark(_ sentence: String, _ source: ConstraintSource) -> ConstraintReading? {
    guard let found = reading(sentence, source) else { return nil }
    guard found.constraint != nil else { return found }
    let why = "what it speaks of may stand in the sentence before it"
    return ConstraintReading(source: source, sentence: sentence, meaning: .notUnderstood(why))
  }

  /// Whether a text can stand before each of the lines below it.
  private func isLead(_ text: String) -> Bool {
    (1...4).contains(text.split(separator: " ").count) && !text.contains("`")
  }

  /// The rule of one sentence in a language; nil if it is none.
  public func constraint(
    _ sentence: String,
    _ source: ConstraintSource,
    language: String = ""
  ) -> Constraint? {
    reading(sentence, source, language)?.constraint
  }

  /// What became of a sentence; nil if it forbids nothing.
  func reading(
    _ sentence: String,
    _ source: ConstraintSource,
    _ language: String = ""
  ) -> ConstraintReading? {
    let tokens = ConstraintTokenizer.sentences(sentence).flatMap(\.self)
    guard (1...80).contains(tokens.count) else { return nil }
    let lexicons = ConstraintLexicon.named(language).map { [$0] } ?? ConstraintLexicon.all
    var doubt = ConstraintDoubt.prose
    for lexicon in lexicons {
      do throws(ConstraintDoubt) {
        let phrase = try ConstraintParser.parse(tokens, lexicon, tools)
        let subjects = try ConstraintCompiler(tools: tools).subjects(phrase)
        let constraint = Constraint(
          source: source,
          sentence: sentence,
          language: lexicon.language,
          verdict: Self.verdict(phrase, source),
          subjects: subjects
        )
        return ConstraintReading(source: source, sentence: sentence, meaning: .rule(constraint))
      } catch {
        doubt = Self.worse(doubt, error)
      }
    }
    guard let meaning = Self.meaning(doubt) else { return nil }
    return ConstraintReading(source: source, sentence: sentence, meaning: meaning)
  }

  /// A denial only where the sentence says never and names nobody who may lift it, and where a person
  /// can take it back by mending a file.
  private static func verdict(_ phrase: ConstraintPhrase, _ source: ConstraintSource) -> Verdict {
    phrase.mood == .never && !phrase.isApprovable && source.sort != .chat ? .deny : .hold
  }

  /// The sentences of a line, as text.
  private func sentences(_ line: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var isQuoted = false
    let characters = Array(line)
    for (index, character) in characters.enumerated() {
      if character == "`" { isQuoted.toggle() }
      let next = index + 1 < characters.count ? characters[index + 1] : " "
      let ends = ".;!?。".contains(character) && next.isWhitespace && !isQuoted
      let isShort =
        current.split(separator: " ").last.map { $0.count < 2 || Self.isShort($0) } ?? true
      current.append(character)
      guard ends, !(character == "." && isShort) else { continue }
      sentences.append(current.trimmedOfSpaces)
      current = ""
    }
    if !current.trimmedOfSpaces.isEmpty { sentences.append(current.trimmedOfSpaces) }
    return joined(sentences)
  }

  /// The sentences, each with one that takes something out of it, such as one with "unless".
  private func joined(_ sentences: [String]) -> [String] {
    var joined: [String] = []
    for sentence in sentences {
      let tokens = ConstraintTokenizer.sentences(sentence).flatMap(\.self)
      let goesOn = ConstraintLexicon.all.contains { lexicon in
        switch lexicon.phrase(at: tokens[...])?.sense {
        case .exception?, .unless?: true
        default: false
        }
      }
      if goesOn, let last = joined.popLast() {
        joined.append(last + " " + sentence)
      } else {
        joined.append(sentence)
      }
    }
    return joined
  }

  private static func isShort(_ word: Substring) -> Bool {
    ["e.g", "i.e", "z.b", "etc", "bzw", "vs", "p.ex", "p.ej"].contains(word.lowercased())
  }

  /// Which of two languages' doubts says more.
  private static func worse(_ one: ConstraintDoubt, _ other: ConstraintDoubt) -> ConstraintDoubt {
    func rank(_ doubt: ConstraintDoubt) -> Int {
      switch doubt {
      case .prose: 0
      case .notUnderstood: 1
      case .style: 2
      case .vague: 3
      case .loosens: 4
      }
    }
    return rank(other) > rank(one) ? other : one
  }

  private static func meaning(_ doubt: ConstraintDoubt) -> ConstraintReading.Meaning? {
    switch doubt {
    case .prose: nil
    case .loosens: .loosens
    case .style: .style
    case .vague(let word): .vague("'\(word)' is nothing that a command could be checked for")
    case .notUnderstood(let why): .notUnderstood(why)
    }
  }
}
