internal import Effects

/// Reads `env`'s assignments, and the command after them (env(1)).
enum EnvReader {
  static func read(_ invocation: inout Invocation) {
    var words = invocation.operands[...]
    if invocation.modes.contains("split"), let first = words.first {
      words = (split(first) + words.dropFirst())[...]
    }
    // A dash alone means `-i`; assignments may follow it.
    if words.first?.text == "-" { words.removeFirst() }
    while let word = words.first, let equals = word.prefix.firstIndex(of: "=") {
      let name = String(word.prefix[..<equals])
      words.removeFirst()
      invocation.claims.append(
        Claim(
          Deed(.read, .path),
          .variable(name, word.dropping(name.count + 1)),
          origin: word.origin
        )
      )
    }
    invocation.operands = Array(words)
    invocation.readCommand(after: 0)
  }

  /// The words of `-S`; quotes, backslashes and variables make it one that isn't known.
  private static func split(_ word: Argument) -> [Argument] {
    guard word.isKnown, !word.text.contains(where: { "'\"\\$#".contains($0) }) else {
      return [Argument(unknown: word.text, origin: word.origin)]
    }
    return word.text.split(separator: " ").map { Argument(String($0), origin: word.origin) }
  }
}
