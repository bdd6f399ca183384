internal import ShellSyntax

/// Brace expansion, which bash does before any other: `a{b,c}d` and `{1..5}`.
enum Braces {
  /// How many words one word may become.
  static let limit = 1_024

  /// The variants of a word; nil if there would be more than the limit.
  static func expand(_ parts: [Word.Part]) -> [[Word.Part]]? {
    let hasBrace = parts.contains { part in
      if case .literal(let text) = part.kind { return text.contains("{") }
      return false
    }
    guard hasBrace else { return [parts] }
    var pieces: [Piece] = []
    for part in parts {
      guard case .literal(let text) = part.kind else {
        pieces.append(.part(part))
        continue
      }
      pieces += text.map { .character($0, part.range) }
    }
    guard let variants = expand(pieces[...]) else { return nil }
    return variants.map(join)
  }

  private enum Piece {
    case character(Character, Range<Int>)
    case part(Word.Part)

    func isCharacter(_ wanted: Character) -> Bool {
      if case .character(let character, _) = self { return character == wanted }
      return false
    }
  }

  private static func join(_ pieces: [Piece]) -> [Word.Part] {
    var parts: [Word.Part] = []
    for piece in pieces {
      switch piece {
      case .part(let part): parts.append(part)
      case .character(let character, let range):
        if case .literal(let text)? = parts.last?.kind {
          parts[parts.count - 1] = Word.Part(.literal(text + String(character)), range: range)
        } else {
          parts.append(Word.Part(.literal(String(character)), range: range))
        }
      }
    }
    return parts
  }

  private static func expand(_ pieces: ArraySlice<Piece>) -> [[Piece]]? {
    guard let (open, close, choices) = firstGroup(pieces) else { return [Array(pieces)] }
    guard let tails = expand(pieces[(close + 1)...]) else { return nil }
    var variants: [[Piece]] = []
    for choice in choices {
      guard let middles = expand(choice[...]) else { return nil }
      for middle in middles {
        for tail in tails { variants.append(Array(pieces[..<open]) + middle + tail) }
        if variants.count > limit { return nil }
      }
    }
    return variants
  }

  /// The first group that bash would expand, and what it may become.
  private static func firstGroup(
    _ pieces: ArraySlice<Piece>
  ) -> (open: Int, close: Int, choices: [[Piece]])? {
    for open in pieces.indices where pieces[open].isCharacter("{") {
      // `${` never gets here: it is a part of its own.
      guard let close = closing(pieces, open) else { continue }
      let inner = pieces[(open + 1)..<close]
      let choices = alternatives(inner)
      if choices.count > 1 { return (open, close, choices) }
      if let sequence = sequence(inner) { return (open, close, sequence) }
    }
    return nil
  }

  private static func closing(_ pieces: ArraySlice<Piece>, _ open: Int) -> Int? {
    var level = 0
    for index in open..<pieces.endIndex {
      if pieces[index].isCharacter("{") { level += 1 }
      if pieces[index].isCharacter("}") {
        level -= 1
        if level == 0 { return index }
      }
    }
    return nil
  }

  private static func alternatives(_ pieces: ArraySlice<Piece>) -> [[Piece]] {
    var choices: [[Piece]] = [[]]
    var level = 0
    for piece in pieces {
      if piece.isCharacter("{") { level += 1 }
      if piece.isCharacter("}") { level -= 1 }
      if level == 0 && piece.isCharacter(",") {
        choices.append([])
      } else {
        choices[choices.count - 1].append(piece)
      }
    }
    return choices
  }

  /// `{1..5}`, `{a..e}` and `{1..9..2}`.
  private static func sequence(_ pieces: ArraySlice<Piece>) -> [[Piece]]? {
    var text = ""
    var range = 0..<0
    for piece in pieces {
      guard case .character(let character, let bytes) = piece else { return nil }
      text.append(character)
      range = bytes
    }
    let words = text.split(separator: ".", omittingEmptySubsequences: false)
    guard words.count == 3 || words.count == 5, words[1].isEmpty else { return nil }
    let step = words.count == 5 ? Int(words[4]) : 1
    guard let step, step != 0, words.count == 3 || words[3].isEmpty else { return nil }
    return values(String(words[0]), String(words[2]), abs(step)).map { values in
      values.map { value in value.map { .character($0, range) } }
    }
  }

  private static func values(_ first: String, _ last: String, _ step: Int) -> [String]? {
    if let low = Int(first), let high = Int(last), low.distance(to: high).magnitude < 1 << 20 {
      let width = max(first.hasPrefix("0") ? first.count : 0, last.hasPrefix("0") ? last.count : 0)
      let numbers = Array(stride(from: low, through: high, by: low <= high ? step : -step))
      guard numbers.count <= limit else { return nil }
      return numbers.map { number in
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
      }
    }
    guard first.count == 1, last.count == 1, let low = first.unicodeScalars.first?.value,
      let high = last.unicodeScalars.first?.value, low < 128, high < 128
    else { return nil }
    let numbers = stride(from: Int(low), through: Int(high), by: low <= high ? step : -step)
    return numbers.compactMap { Unicode.Scalar(UInt8($0)) }.map { String(Character($0)) }
  }
}
