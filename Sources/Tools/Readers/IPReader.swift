internal import Effects

/// Reads what `ip` shows or changes (ip(8)).
enum IPReader {
  /// Commands that only look; `ip` accepts every beginning of them.
  private static let looks = ["show", "list", "lst", "ls", "get", "help", "save", "monitor"]
  /// Options with an argument.
  private static let values: Set<String> = [
    "-n", "-netns", "-rc", "-rcvbuf", "-l", "-loops", "-f", "-family",
  ]

  static func read(_ invocation: inout Invocation) {
    var words: [Argument] = []
    var rest = invocation.operands[...]
    while let word = rest.popFirst() {
      if word.isKnown, values.contains(word.text), words.isEmpty {
        _ = rest.popFirst()
      } else if ["-b", "-batch", "-force"].contains(word.text), words.isEmpty {
        let why = "commands of 'ip' come from a file"
        return invocation.claims.append(Claim(unknown: word, why: why))
      } else if !words.isEmpty || !word.prefix.hasPrefix("-") {
        words.append(word)
      }
    }
    guard let object = words.first else { return }
    guard words.count > 1 || !object.isKnown else { return }
    let verb = words.count > 1 ? words[1] : object
    if object.isKnown, verb.isKnown, onlyLooks(object.text, verb.text) { return }
    if object.text == "netns", verb.text == "exec", words.count > 3 {
      invocation.operands = words
      return invocation.readCommand(after: 3)
    }
    let why = "connections may break until it is set again"
    let deed = Deed(
      .modify,
      .fixed(.network, words.map(\.text).joined(separator: " ")),
      reversibility: .unknown,
      why: why
    )
    invocation.add(deed, on: nil, origin: verb.origin)
  }

  private static func onlyLooks(_ object: String, _ verb: String) -> Bool {
    if object == "help" || object == "monitor" || object.hasPrefix("mon") { return true }
    // Of links, `s` means `set`; of everything else, `show`.
    if verb == "s", "link".hasPrefix(object) { return false }
    return looks.contains { $0.hasPrefix(verb) }
  }
}
