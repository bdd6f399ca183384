internal import Effects

/// Reads the words of a command, one of which says what it does: `gcloud sql instances delete`.
///
/// A verb that is the whole beginning of a command counts before any single word.
enum OperationReader {
  /// What does most comes first.
  private static let order: [Action] = [
    .delete, .unknown, .send, .grant, .execute, .overwrite, .modify, .create,
  ]
  /// Words that read, and behind which only names stand.
  private static let last: Set<String> = ["list", "ls", "describe", "show", "get"]

  /// Claims what the words do.
  static func read(_ invocation: inout Invocation) {
    guard let verb = verb(of: invocation) else { return CloudReader.claimUnknown(&invocation) }
    claim(verb, &invocation)
  }

  /// The verb that says what a tool does whose words one of the two readers reads.
  static func verb(of invocation: Invocation) -> Verb? {
    guard case .reader(let reader) = invocation.tool.operands else { return nil }
    switch reader {
    case .operation:
      let operands = invocation.operands
      guard let path = path(in: invocation) else { return foremost(of: operands, invocation.tool) }
      guard isBareGroup(path, invocation) else { return path }
      return foremost(of: Array(operands.dropFirst()), invocation.tool)
    case .lastOperation: return path(in: invocation) ?? lastVerb(in: invocation)
    default: return nil
    }
  }

  /// Whether a command that reads by itself, such as `pulumi stack`, is the name of others here.
  private static func isBareGroup(_ path: Verb, _ invocation: Invocation) -> Bool {
    guard path.does.isEmpty, !path.prefix.contains(" "), invocation.operands.count > 1,
      let group = invocation.operands.first?.text
    else { return false }
    return invocation.tool.verbs.contains { $0.isPath && $0.prefix.hasPrefix("\(group) ") }
  }

  /// Of the verbs of all words, the one that does most.
  private static func foremost(of operands: [Argument], _ tool: Tool) -> Verb? {
    var best: (verb: Verb, rank: Int)?
    var isUnknown = false
    for word in operands {
      guard word.isKnown else {
        isUnknown = true
        continue
      }
      guard let verb = verb(for: word, tool) else { continue }
      let rank = rank(of: verb)
      let isCloser = verb.prefix.utf8.count > best?.verb.prefix.utf8.count ?? 0
      if rank < best?.rank ?? Int.max || rank == best?.rank && isCloser { best = (verb, rank) }
      if verb.does.isEmpty && last.contains(word.text) { break }
    }
    return isUnknown && best?.rank ?? 0 > 0 ? nil : best?.verb
  }

  /// The last word's verb, unless an earlier word deletes.
  private static func lastVerb(in invocation: Invocation) -> Verb? {
    let verbs = invocation.operands.map { word in
      word.isKnown ? verb(for: word, invocation.tool) : nil
    }
    let deleting = verbs.first { $0.map { rank(of: $0) == 0 } ?? false } ?? nil
    if let deleting { return deleting }
    return invocation.operands.allSatisfy(\.isKnown) ? verbs.last ?? nil : nil
  }

  private static func claim(_ verb: Verb, _ invocation: inout Invocation) {
    let words = [invocation.name] + invocation.operands + invocation.inputs
    let called = Argument(
      words.map(\.text).joined(separator: " "),
      origin: invocation.name.origin
    )
    for deed in verb.does where deed.happens(in: invocation.modes) {
      invocation.add(deed, on: called, origin: called.origin)
    }
  }

  /// The verb that stands for the longest beginning of the command, word for word.
  private static func path(in invocation: Invocation) -> Verb? {
    if let verb = path(in: invocation, isShort: false) { return verb }
    guard invocation.modes.contains(.abbreviatesCommands) else { return nil }
    return path(in: invocation, isShort: true)
  }

  /// Of several that fit equally well, the one that does most.
  private static func path(in invocation: Invocation, isShort: Bool) -> Verb? {
    var best: (verb: Verb, fit: Int)?
    for verb in invocation.tool.verbs {
      guard let fit = verb.fit(invocation.operands, isShort: isShort) else { continue }
      let isWorse = best.map { rank(of: verb) < rank(of: $0.verb) } ?? true
      if fit > best?.fit ?? 0 || fit == best?.fit && isWorse { best = (verb, fit) }
    }
    return best?.verb
  }

  /// Of the verbs that a word fits, the one that does most; of those the longest.
  private static func verb(for word: Argument, _ tool: Tool) -> Verb? {
    var best: Verb?
    for verb in tool.verbs where !verb.isPath && word.text.hasOperation(verb.prefix) {
      guard let earlier = best else {
        best = verb
        continue
      }
      let difference = rank(of: verb) - rank(of: earlier)
      let isLonger = verb.prefix.utf8.count > earlier.prefix.utf8.count
      if difference < 0 || difference == 0 && isLonger { best = verb }
    }
    return best
  }

  private static func rank(of verb: Verb) -> Int {
    verb.does.compactMap { order.firstIndex(of: $0.action) }.min() ?? order.count
  }
}

extension String {
  /// Whether it is an operation of a name, or begins with it: `delete` of `delete-tags`.
  fileprivate func hasOperation(_ name: String) -> Bool {
    let (word, name) = (utf8, name.utf8)
    if name.first == UInt8(ascii: "-") { return word.ends(with: name) }
    if name.last == UInt8(ascii: "*") { return word.starts(with: name.dropLast()) }
    if word.starts(with: name) {
      let rest = word.dropFirst(name.count).first
      if rest == nil || rest == UInt8(ascii: "-") || rest == UInt8(ascii: ":") { return true }
    }
    return word.ends(with: name) && word.dropLast(name.count).last == UInt8(ascii: ":")
  }
}

extension String.UTF8View {
  /// Whether the last bytes are those of another text.
  fileprivate func ends(with other: String.UTF8View) -> Bool {
    count >= other.count && suffix(other.count).elementsEqual(other)
  }
}
