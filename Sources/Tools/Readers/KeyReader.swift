internal import Effects

/// Reads keys that are typed into a terminal, most often into a shell (tmux(1), screen(1)).
enum KeyReader {
  private static let ends: Set<String> = ["Enter", "C-m", "C-j", "KPEnter"]
  private static let names: Set<String> = [
    "Escape", "Up", "Down", "Left", "Right", "Tab", "BTab", "BSpace", "Home", "End", "PageUp",
    "PageDown", "PgUp", "PgDn", "NPage", "PPage", "DC", "IC",
  ]

  static func read(_ invocation: inout Invocation) {
    guard let first = invocation.operands.first else { return }
    guard invocation.operands.allSatisfy({ $0.isKnown && !$0.isPattern }) else {
      let why = "what is typed isn't known before it runs"
      return invocation.claims.append(Claim(unknown: first, why: why))
    }
    var code = ""
    for word in invocation.operands {
      if ends.contains(word.text) {
        code += "\n"
      } else if word.text == "Space" {
        code += " "
      } else if !names.contains(word.text), !isControl(word.text) {
        code += typed(word.text)
      }
    }
    while code.last?.isWhitespace == true { code.removeLast() }
    guard !code.isEmpty else { return }
    invocation.runs(.code(Argument(code, origin: first.origin), .shell), origin: first.origin)
  }

  private static func isControl(_ key: String) -> Bool {
    key.count == 3 && (key.hasPrefix("C-") || key.hasPrefix("M-"))
  }

  /// The text with what stands for the return key as line ends.
  private static func typed(_ text: String) -> String {
    var rest = text
    for mark in ["^M", "\\n", "\\r", "\\015", "\\012"] {
      var result = ""
      var parts = rest.split(mark)
      while parts.before != rest {
        result += parts.before + "\n"
        rest = parts.after
        parts = rest.split(mark)
      }
      rest = result + rest
    }
    return rest
  }

  /// Reads a command for a running `screen`, such as `stuff TEXT` (screen(1)).
  static func readScreen(_ invocation: inout Invocation) {
    guard let command = invocation.operands.first else { return }
    let rest = Array(invocation.operands.dropFirst())
    switch command.isKnown ? command.text : "" {
    case "stuff":
      invocation.operands = rest
      read(&invocation)
    case "quit", "kill":
      let why = "what runs in it ends; it can be started again"
      let deed = Deed(
        .modify,
        .fixed(.process, "terminals"),
        reversibility: .reversible,
        why: why
      )
      invocation.add([deed], on: command)
    case "hardcopy":
      for file in rest where file.text != "-h" { invocation.add([.overwrites], on: file) }
    case "title", "select", "detach", "windows", "info", "version", "time", "echo": break
    default:
      let why = "'screen' isn't described with the command '\(command.text)'"
      invocation.claims.append(Claim(unknown: command, why: why))
    }
  }
}
