internal import Effects
internal import Tools

/// Reads a sentence as a rule, or says why it is none.
///
/// Every word has to have its place. A sentence with a word left over is not understood, because
/// that word may be the one that makes it mean something else.
struct ConstraintParser {
  private let lexicon: ConstraintLexicon
  private var pieces: [ConstraintPiece]
  private var negations: [Bool] = []
  private var isKeep = false
  private var isUntouched = false
  private var isOnly = false
  private var asks = false
  private var isApprovable = false
  private var isOutside = false
  private var verbs: [ConstraintVerb] = []
  /// Whether something came after the verbs, so that another one begins a new clause.
  private var verbsAreOver = false
  private var items: [ConstraintPhrase.Item] = []
  private var item = ConstraintPhrase.Item()
  private var environment: Environment?

  private init(_ lexicon: ConstraintLexicon, _ pieces: [ConstraintPiece]) {
    self.lexicon = lexicon
    self.pieces = pieces
  }

  /// What a sentence says.
  static func parse(
    _ tokens: [ConstraintToken],
    _ lexicon: ConstraintLexicon,
    _ tools: Toolbox
  ) throws(ConstraintDoubt) -> ConstraintPhrase {
    let pieces = ConstraintPieces(lexicon: lexicon, tools: tools).pieces(tokens)
    if let spared = spared(pieces) {
      var parser = ConstraintParser(lexicon, spared)
      try parser.read()
      return try parser.phrase()
    }
    var parser = ConstraintParser(lexicon, pieces)
    try parser.checkMarkers()
    try parser.cutReason()
    try parser.read()
    return try parser.phrase()
  }

  /// What is to stay when everything else goes, as "keep" and its names: "delete all files except `a`".
  ///
  /// The rest of the sentence asks for something, which is no approval and no rule.
  private static func spared(_ pieces: [ConstraintPiece]) -> [ConstraintPiece]? {
    guard let mark = pieces.firstIndex(where: { $0.sense == .exception }) else { return nil }
    let before = pieces[..<mark].compactMap(\.sense)
    let removes = before.contains { $0 == .verb(.delete) || $0 == .verb(.overwrite) }
    let isPlain = !before.contains { sense in
      switch sense {
      case .negation, .nothing, .ask, .only, .keep, .allow, .condition, .without, .unless: true
      default: false
      }
    }
    guard removes, isPlain else { return nil }
    let rest = pieces[(mark + 1)...].drop { piece in
      piece.sense == .keep || piece.sense == .filler || piece.sense?.isNegation == true
    }
    let names = rest.contains { if case .name = $0 { true } else { false } }
    let isList = rest.allSatisfy { piece in
      switch piece {
      case .name, .comma, .sense(.filler, _), .sense(.conjunction, _), .sense(.noun, _),
        .sense(.place, _):
        true
      default: false
      }
    }
    return names && isList ? [.sense(.keep, "")] + rest : nil
  }

  /// Says at once what is no rule, whatever else it says.
  private func checkMarkers() throws(ConstraintDoubt) {
    let senses = pieces.compactMap(\.sense)
    let negates = senses.contains(where: \.isNegation)
    let resource = hasResource
    if senses.contains(.allow), !negates { throw .loosens }
    if negates, let first = senses.firstIndex(where: \.isNegation) {
      // "Don't ask", and not "don't delete it, ask".
      let next = senses[(first + 1)...].first { $0 != .filler && $0 != .without }
      if next == .ask { throw .loosens }
      if senses.contains(.allow) { throw .notUnderstood("it forbids and allows in one sentence") }
    }
    let isRule = negates || senses.contains(.ask) && senses.contains(.before)
    guard
      isRule
        || resource
          && (senses.contains(.keep) || senses.contains(.untouched)
            || senses.contains(.only) && senses.contains(where: \.isChangingVerb))
    else {
      if let vague = pieces.vague, !resource || !negates { throw .vague(vague) }
      throw .prose
    }
    if let vague = pieces.vague { throw .vague(vague) }
  }

  private var hasResource: Bool {
    pieces.contains { piece in
      switch piece {
      case .name, .sense(.noun, _), .sense(.environment, _): true
      default: false
      }
    }
  }

  /// Cuts off what only says why, unless an exception hides in it.
  private mutating func cutReason() throws(ConstraintDoubt) {
    let marks = pieces.indices.filter { index in
      switch pieces[index] {
      case .sense(.reason, _): true
      case .unknown(let word): ["–", "—", "-", "--", "→"].contains(word)
      default: false
      }
    }
    if let comma = instead() { pieces = Array(pieces[..<comma]) }
    guard let cut = marks.first(where: { $0 > 1 }), cut < pieces.count else { return }
    let rest = pieces[cut...]
    for piece in rest {
      switch piece {
      case .sense(.exception, let word), .sense(.unless, let word), .sense(.allow, let word),
        .sense(.only, let word):
        throw .notUnderstood("'\(word)' after the rule may take something out of it")
      default: continue
      }
    }
    if case .sense(.reason, let word) = pieces[cut], Self.instead.contains(word) {
      throw .notUnderstood(
        "what is to be done instead is not told apart; make it a sentence of its own"
      )
    }
    pieces = Array(pieces[..<cut])
  }

  /// Where a clause begins that tells what to use in place of what was named: ", use pnpm instead".
  private func instead() -> Int? {
    guard pieces.contains(where: { $0.sense == .verb(.use) || $0.sense == .verb(.run) }) else {
      return nil
    }
    return pieces.indices.first { index in
      guard pieces[index] == .comma, index + 1 < pieces.count,
        pieces[..<index].contains(where: { if case .name = $0 { true } else { false } })
      else { return false }
      guard [.verb(.use), .verb(.run)].contains(pieces[index + 1].sense) else { return false }
      return !pieces[index...].contains { piece in
        switch piece.sense {
        case .exception?, .unless?, .without?, .only?, .negation?: true
        default: false
        }
      }
    }
  }

  private static let instead: Set<String> = ["instead", "stattdessen", "à la place", "en su lugar"]

  private mutating func read() throws(ConstraintDoubt) {
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      switch piece {
      case .comma:
        flush()
      case .name(let name):
        item.names.append(name)
        verbsAreOver = true
      case .unknown(let word): throw leftOver(word)
      case .sense(let sense, let word):
        try take(sense, word, &index)
      }
      index += 1
    }
    flush()
  }

  private mutating func take(
    _ sense: ConstraintSense,
    _ word: String,
    _ index: inout Int
  ) throws(ConstraintDoubt) {
    switch sense {
    case .negation(let isStrong): negations.append(isStrong)
    case .nothing:
      negations.append(false)
      item.nouns.append(.anything)
      if !verbs.isEmpty { verbsAreOver = true }
    case .keep: isKeep = true
    case .untouched: (isUntouched, isKeep) = (true, true)
    case .only: isOnly = true
    case .ask: asks = true
    case .before:
      guard asks || pieces[index...].contains(where: { $0.sense == .ask }) else {
        throw .notUnderstood("nothing here can tell what comes before what ('\(word)')")
      }
    case .without, .unless: try takeApproval(word, &index)
    case .exception: throw .notUnderstood("'\(word)' takes something out that is not told apart")
    case .outside:
      guard items.allSatisfy(\.names.isEmpty), item.names.isEmpty, !isKeep else {
        throw .notUnderstood("what '\(word)' belongs to isn't told apart")
      }
      isOutside = true
    case .condition:
      throw .notUnderstood("nothing here can check the condition that '\(word)' begins")
    case .verb(let verb):
      guard !verbsAreOver || verbs.isEmpty else {
        throw .notUnderstood("it has more than one clause ('\(word)')")
      }
      if !verbs.contains(verb) { verbs.append(verb) }
      if !items.isEmpty || !item.isEmpty { flush() }
    case .noun(let noun):
      item.nouns.append(noun)
      if !verbs.isEmpty { verbsAreOver = true }
    case .environment(let found): takeEnvironment(found, index)
    case .product:
      let before = pieces[..<index].last { $0.sense != .filler }
      guard before?.sense != .place || (items.isEmpty && item.isEmpty) else {
        throw .notUnderstood("whether it happens on '\(word)' isn't known here")
      }
      item.products.append(word)
    case .conjunction: flush()
    case .place, .filler: break
    case .allow, .reason, .vague: throw leftOver(word)
    }
  }

  private mutating func takeEnvironment(_ found: Environment, _ index: Int) {
    let before = pieces[..<index].last { $0.sense != .filler }
    let follows = index + 1 < pieces.count ? pieces[index + 1].sense : nil
    if case .noun? = follows {
      item.environment = found
    } else if before?.sense == .place, !(items.isEmpty && item.isEmpty) {
      environment = found
    } else {
      item.environment = found
    }
  }

  /// Takes the words of "without explicit approval"; anything else in their place isn't understood.
  private mutating func takeApproval(_ word: String, _ index: inout Int) throws(ConstraintDoubt) {
    var words: [String] = []
    var end = index + 1
    while end < pieces.count, pieces[end] != .comma, !isClause(pieces[end], after: words) {
      switch pieces[end] {
      case .comma: break
      case .name(let name): throw .notUnderstood("'\(word) … \(name.text)' is a condition")
      case .unknown(let text): words += [text.lowercased()]
      case .sense(_, let text): words += text.split(separator: " ").map(String.init)
      }
      end += 1
    }
    let known = words.filter { word in
      lexicon.approval.contains(word) || lexicon.around.contains(word)
        || lexicon.sense(of: word) == .filler
    }
    guard known.count == words.count, words.contains(where: lexicon.approval.contains) else {
      let other = words.first { !known.contains($0) } ?? word
      throw .notUnderstood("'\(word) … \(other)' is a condition that nothing here can check")
    }
    isApprovable = true
    index = end - 1
  }

  /// Whether the rule itself begins behind the approval's words: "without approval delete nothing".
  private func isClause(_ piece: ConstraintPiece, after words: [String]) -> Bool {
    guard verbs.isEmpty, words.contains(where: lexicon.approval.contains) else { return false }
    if case .verb? = piece.sense { return true }
    return piece.sense?.isNegation == true
  }

  private func leftOver(_ word: String) -> ConstraintDoubt {
    if !verbs.isEmpty, verbs.allSatisfy({ [.use, .write, .create].contains($0) }) { return .style }
    if verbs.isEmpty, items.isEmpty, item.isEmpty, !isKeep, negations.isEmpty { return .prose }
    return .notUnderstood("'\(word)' has no meaning here")
  }

  private mutating func flush() {
    if !item.isEmpty { items.append(item) }
    item = ConstraintPhrase.Item()
  }

  private func phrase() throws(ConstraintDoubt) -> ConstraintPhrase {
    let mood = try mood()
    if mood == .keep, items.isEmpty { throw .prose }
    return ConstraintPhrase(
      mood: mood,
      isApprovable: isApprovable || asks,
      verbs: verbs,
      items: items,
      environment: environment,
      isOutside: isOutside
    )
  }

  private func mood() throws(ConstraintDoubt) -> ConstraintPhrase.Mood {
    if negations.count > 1, !lexicon.doublesNegation {
      throw .notUnderstood("it says no more than once")
    }
    if !negations.isEmpty {
      guard !isOnly else { throw .notUnderstood("'not' and 'only' in one sentence") }
      guard !isKeep else {
        throw .notUnderstood("'not' and 'keep' in one sentence")
      }
      return negations.contains(true) ? .never : .not
    }
    if isKeep {
      guard verbs.isEmpty, !isOnly, !isOutside else {
        throw .notUnderstood("'keep' with another verb may mean to go on with it")
      }
      return .keep
    }
    if asks { return .ask }
    if isOnly { return .only }
    throw .prose
  }
}

extension ConstraintSense {
  /// Whether it says no.
  var isNegation: Bool {
    switch self {
    case .negation, .nothing: true
    default: false
    }
  }

  /// Whether it is a verb that changes things.
  var isChangingVerb: Bool {
    switch self {
    case .verb(.change), .verb(.delete), .verb(.overwrite), .verb(.create): true
    default: false
    }
  }
}

extension [ConstraintPiece] {
  /// The first word that nothing could break.
  var vague: String? {
    for case .sense(.vague, let word) in self { return word }
    return nil
  }
}
