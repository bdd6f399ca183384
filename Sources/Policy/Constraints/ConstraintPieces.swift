internal import Tools

/// Looks a sentence's words up: phrases of the language, names, and commands without quotation marks.
struct ConstraintPieces {
  let lexicon: ConstraintLexicon
  let tools: Toolbox

  /// The parts of a sentence.
  func pieces(_ tokens: [ConstraintToken]) -> [ConstraintPiece] {
    var pieces: [ConstraintPiece] = []
    var rest = apart(tokens)[...]
    while let token = rest.first {
      if token.kind == .comma {
        pieces.append(.comma)
        rest = rest.dropFirst()
      } else if token.kind == .name {
        pieces.append(.name(.init(text: token.text, isQuoted: true)))
        rest = rest.dropFirst()
      } else if runs(pieces), let count = command(rest) {
        let text = rest.prefix(count).map(\.text).joined(separator: " ")
        pieces.append(.name(.init(text: text, isQuoted: false, isCommand: true)))
        rest = rest.dropFirst(count)
      } else if let (count, sense) = lexicon.phrase(at: rest) {
        let text = rest.prefix(count).map(\.small).joined(separator: " ")
        pieces.append(.sense(sense, text))
        rest = rest.dropFirst(count)
      } else {
        pieces.append(
          Self.isPathLike(token.text) || Self.isFlag(token.text)
            ? .name(.init(text: token.text, isQuoted: false)) : .unknown(token.text)
        )
        rest = rest.dropFirst()
      }
    }
    return named(placed(pieces))
  }

  /// The parts with "`src/` 之外" in the order of "outside of `src/`", and without what only closes
  /// "除了 `src/` 之外".
  private func placed(_ pieces: [ConstraintPiece]) -> [ConstraintPiece] {
    guard lexicon.language == "Chinese" else { return pieces }
    var placed: [ConstraintPiece] = []
    for piece in pieces {
      guard piece.sense == .outside, case .name? = placed.last else {
        placed.append(piece)
        continue
      }
      if placed.contains(where: { $0.sense == .exception }) { continue }
      placed.insert(piece, at: placed.count - 1)
    }
    return placed
  }

  /// The parts with the usual names of branches as names, where the sentence speaks of branches.
  private func named(_ pieces: [ConstraintPiece]) -> [ConstraintPiece] {
    let speaksOfBranches = pieces.compactMap(\.sense).contains { sense in
      switch sense {
      case .verb(.push), .verb(.forcePush), .verb(.commit), .noun(.branch): true
      default: false
      }
    }
    guard speaksOfBranches else { return pieces }
    return pieces.flatMap { piece -> [ConstraintPiece] in
      switch piece {
      case .unknown(let word) where Self.branches.contains(word):
        [.name(.init(text: word, isQuoted: false))]
      case .name(let name) where name.text.contains("/") && !name.isQuoted:
        name.text.split(separator: "/").allSatisfy { Self.branches.contains(String($0)) }
          ? name.text.split(separator: "/").map { .name(.init(text: String($0), isQuoted: false)) }
          : [piece]
      default: [piece]
      }
    }
  }

  private static let branches: Set<String> = ["main", "master", "develop", "trunk", "release"]

  /// Whether a word can only be a path.
  static func isPathLike(_ word: String) -> Bool {
    guard word.utf8.count > 1, word.allSatisfy(\.isASCII), !word.hasPrefix("-") else {
      return false
    }
    guard !word.contains(":"), word.contains(where: \.isLetter) else { return false }
    if word.contains("/") { return true }
    let parts = word.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last else { return false }
    if word.hasPrefix(".") { return last.count > 1 }
    return parts.count == 2 && (1...5).contains(last.count) && last.allSatisfy { $0.isLowercase }
      && !parts[0].isEmpty
  }

  static func isFlag(_ word: String) -> Bool {
    word.hasPrefix("-") && word.contains(where: \.isLetter)
  }

  /// Articles that the language joins to the next word.
  private func apart(_ tokens: [ConstraintToken]) -> [ConstraintToken] {
    guard lexicon.language == "French" else { return tokens }
    return tokens.flatMap { token -> [ConstraintToken] in
      guard token.kind == .word, let mark = token.text.firstIndex(of: "'") else { return [token] }
      let end = token.text.index(after: mark)
      guard end < token.text.endIndex, token.text[..<mark].count <= 2 else { return [token] }
      return [
        ConstraintToken(.word, String(token.text[..<end])),
        ConstraintToken(.word, String(token.text[end...])),
      ]
    }
  }

  /// Whether a command may stand after some parts.
  private func runs(_ pieces: [ConstraintPiece]) -> Bool {
    for piece in pieces.reversed() {
      switch piece {
      case .comma, .name: continue
      case .sense(.conjunction, _), .sense(.filler, _), .sense(.noun(.command), _): continue
      case .sense(.verb(.run), _), .sense(.verb(.use), _): return true
      default: return false
      }
    }
    return false
  }

  /// How many words make a command without quotation marks; nil if none does.
  ///
  /// The second word has to be one of the program's own, so that a sentence isn't taken for one.
  private func command(_ tokens: ArraySlice<ConstraintToken>) -> Int? {
    guard let first = tokens.first, first.text == first.small,
      !Self.plainWords.contains(first.small),
      let tool = tools.tool(named: first.text)
    else { return nil }
    var count = 1
    for token in tokens.dropFirst() {
      guard token.kind == .word, !ends(token) else { break }
      count += 1
    }
    guard count > 1, let second = tokens.dropFirst().first else {
      // "Don't use tabs": a word alone is taken for a program only if it can be nothing else.
      return lexicon.sense(of: first.small) == nil && !tool.subcommands.isEmpty ? 1 : nil
    }
    let isKnown =
      second.text.hasPrefix("-") || second.text.contains(":")
      || tool.subcommands.contains { $0.name == second.text || $0.aliases.contains(second.text) }
    return isKnown ? count : nil
  }

  /// Whether a command is over before a word.
  private func ends(_ token: ConstraintToken) -> Bool {
    switch lexicon.sense(of: token.small) {
    case .conjunction?, .without?, .unless?, .exception?, .condition?, .place?, .environment?,
      .before?, .reason?, .noun(.command)?, .allow?:
      true
    default:
      ["–", "—", "-", "--"].contains(token.text) || token.text.hasPrefix("--") && token.text == "--"
    }
  }

  /// Programs whose names are words of a sentence.
  private static let plainWords: Set<String> = [
    "test", "tests", "make", "find", "time", "sort", "watch", "who", "last", "look", "join", "cut",
    "file", "link", "split", "at", "batch", "yes", "more", "less", "type", "let", "print", "read",
    "write", "select", "import", "install", "patch", "script", "service", "host", "users", "true",
    "false", "open", "screen", "expand", "fold", "column", "env", "exec", "eval", "export", "set",
    "just", "task", "go", "swift", "dart", "flow", "expect", "mix", "act", "pass", "fly", "node",
    "deno", "rust", "ruby", "python", "perl", "java",
  ]
}
