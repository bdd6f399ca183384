internal import Effects

/// Reads words that a tool joins with blanks and gives to a shell, as `watch` does.
enum ShellWordsReader {
  static func read(_ invocation: inout Invocation) {
    guard let code = joined(invocation.operands) else {
      // A shell without a command reads its standard input.
      guard invocation.modes.contains("shell") else { return }
      return invocation.runs(.input(.shell), origin: invocation.name.origin)
    }
    invocation.runs(.code(code, .shell), origin: code.origin)
  }

  /// The words as one; nil if there are none.
  static func joined(_ words: [Argument]) -> Argument? {
    guard let first = words.first else { return nil }
    let text = words.map(\.text).joined(separator: " ")
    let end = words.reduce(first.origin.upperBound) { max($0, $1.origin.upperBound) }
    let origin = first.origin.lowerBound..<max(first.origin.lowerBound, end)
    guard words.allSatisfy({ $0.isKnown && !$0.isPattern }) else {
      return Argument(unknown: text, prefix: first.prefix, origin: origin)
    }
    return Argument(text, origin: origin)
  }
}
