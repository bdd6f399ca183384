internal import Effects

/// Reads a command of `gdb`; the program that is debugged runs as the project's own code (gdb(1)).
enum DebuggerReader {
  private static let runs: Set<String> = ["run", "r", "start", "starti"]
  private static let looks: Set<String> = [
    "backtrace", "bt", "where", "info", "i", "list", "l", "break", "b", "tbreak", "quit", "q",
    "continue", "c", "next", "n", "step", "s", "stepi", "si", "nexti", "ni", "finish", "frame",
    "f", "up", "down", "thread", "disassemble", "disas", "x", "watch", "set", "show", "kill",
    "detach", "delete", "disable", "enable", "file", "attach", "directory", "help", "rwatch",
    "core-file", "core", "symbol-file", "ptype", "whatis", "display", "until", "advance", "echo",
  ]

  static func read(_ word: Argument, _ invocation: inout Invocation) {
    guard word.isKnown else {
      let why = "the debugger's command isn't known before it runs"
      return invocation.claims.append(Claim(unknown: word, why: why))
    }
    let text = word.text.drop { $0 == " " }
    if text.hasPrefix("!") {
      return invocation.runs(.code(word.dropping(1), .shell), origin: word.origin)
    }
    let name = text.prefix { $0.isLetter || $0 == "-" }
    if name == "shell" {
      let count = word.text.count - text.count + name.count
      return invocation.runs(.code(word.dropping(count), .shell), origin: word.origin)
    }
    if runs.contains(String(name)) {
      return invocation.runs(.project([invocation.name]), origin: word.origin)
    }
    // An expression may call any function, and a pipe or a redirection does more than look.
    if name == "thread", text.dropFirst(name.count).drop(while: { $0 == " " }).hasPrefix("apply") {
      let last = text.split(separator: " ").last ?? ""
      if looks.contains(String(last)) { return }
    } else if looks.contains(String(name)), !text.contains("("), !text.contains("|") {
      return
    }
    let why = "'\(invocation.tool.name)' isn't described with the command '\(name)'"
    invocation.claims.append(Claim(unknown: word, why: why))
  }
}
