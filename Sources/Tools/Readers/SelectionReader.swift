internal import Effects

/// Reads commands that `fzf` runs on what is selected (fzf(1)).
enum SelectionReader {
  /// Actions whose argument is a command.
  private static let running: Set<String> = [
    "execute", "execute-silent", "execute-multi", "become", "reload", "reload-sync", "preview",
    "change-preview", "transform", "bg-transform", "bg-cancel",
  ]
  private static let closing: [Character: Character] = ["(": ")", "[": "]", "{": "}", "<": ">"]

  static func readCommand(_ word: Argument, _ invocation: inout Invocation) {
    guard word.isKnown else {
      let why = "the command isn't known before it runs"
      return invocation.claims.append(Claim(unknown: word, why: why))
    }
    let code = Argument(filled(word.text), origin: word.origin)
    invocation.runs(.code(code, .shell), origin: word.origin)
  }

  static func readBinding(_ word: Argument, _ invocation: inout Invocation) {
    guard word.isKnown else {
      let why = "what the key does isn't known before it runs"
      return invocation.claims.append(Claim(unknown: word, why: why))
    }
    var rest = word.text.drop { $0 != ":" }.dropFirst()
    while !rest.isEmpty {
      let name = rest.prefix { $0.isLetter || $0 == "-" }
      rest = rest.dropFirst(name.count)
      var argument: Substring?
      if let open = rest.first, let close = closing[open] {
        argument = inner(rest, open, close)
        rest = rest.dropFirst((argument?.count ?? 0) + 2)
      } else if rest.first == ":" {
        argument = rest.dropFirst()
        rest = ""
      }
      let runs = running.contains(String(name)) || name.hasPrefix("transform-")
      if runs, let argument {
        readCommand(Argument(String(argument), origin: word.origin), &invocation)
      }
      // After a comma another key follows.
      let separator = rest.popFirst()
      if separator == "," { rest = rest.drop { $0 != ":" }.dropFirst() }
    }
  }

  /// What stands between a bracket and the one that closes it, or all that follows it.
  private static func inner(
    _ text: Substring,
    _ open: Character,
    _ close: Character
  ) -> Substring {
    var depth = 0
    for index in text.indices {
      if text[index] == open { depth += 1 }
      if text[index] == close { depth -= 1 }
      if depth == 0 { return text.dropFirst()[..<index] }
    }
    return text.dropFirst()
  }

  /// The command with what isn't known in place of `{}`, `{1}`, `{+}` and so on.
  private static func filled(_ command: String) -> String {
    var result = ""
    var rest = command[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[open...]
      let content = rest.dropFirst().prefix { $0.isNumber || "+nfqr.,-*".contains($0) }
      let after = rest.dropFirst(content.count + 1)
      if after.first == "}" {
        // The selection is what `fzf` prints.
        result += "./$(fzf)"
        rest = after.dropFirst()
      } else {
        result += "{"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }
}
