internal import Effects

/// Reads the files that an editor opens, and commands for it (vim(1), ex(1)).
enum EditorReader {
  /// Commands that change nothing but the text in the editor, or save it where it came from.
  private static let plain: Set<String> = [
    "q", "quit", "qa", "qall", "wq", "wqa", "wqall", "x", "xa", "xall", "xit", "exit", "wa", "wall",
    "update", "up", "set", "se", "setlocal", "setl", "syntax", "syn", "syntax-on", "filetype",
    "colorscheme", "colo", "d", "delete", "j", "join", "y", "yank", "pu", "put", "m", "move", "t",
    "co", "copy", "sort", "retab", "noh", "nohlsearch", "p", "print", "nu", "number", "undo", "u",
    "redo", "cq", "cquit", "vs", "vsplit", "sp", "split", "bn", "bp", "next", "n", "tabnext",
  ]

  static func read(_ invocation: inout Invocation) {
    var files: [Argument] = []
    for word in invocation.operands {
      if word.prefix.hasPrefix("+") {
        let command = word.dropping(1)
        if command.text.allSatisfy(\.isASCIIDigit) || command.prefix.hasPrefix("/") { continue }
        readCommand(command, &invocation)
      } else {
        files.append(word)
      }
    }
    if invocation.modes.contains("commands") {
      invocation.runs(.input(.other), origin: invocation.name.origin)
    }
    let looks = invocation.modes.contains("read-only")
    let isDirectory = files.count == 1 && [".", ".."].contains(files[0].text)
    for file in files where file.text != "-" {
      invocation.add([looks || isDirectory ? .reads : .modifies], on: file)
    }
  }

  static func readCommand(_ word: Argument, _ invocation: inout Invocation) {
    guard word.isKnown else {
      let why = "the editor's command isn't known before it runs"
      return invocation.claims.append(Claim(unknown: word, why: why))
    }
    read(word.text[...], word, depth: 0, &invocation)
  }

  private static func read(
    _ text: Substring,
    _ word: Argument,
    depth: Int,
    _ invocation: inout Invocation
  ) {
    let command = text.drop { ": %.,$+-'<>;0123456789".contains($0) }
    if command.isEmpty { return }
    if command.first == "!" { return runs(command.dropFirst(), word, &invocation) }
    let name = command.prefix { $0.isLetter }
    let rest = command.dropFirst(name.count)
    if ["g", "v", "global", "vglobal"].contains(name), depth < 4, let mark = rest.first {
      let parts = rest.dropFirst().split(
        separator: mark,
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      if parts.count == 2 { return read(parts[1], word, depth: depth + 1, &invocation) }
    }
    guard readFile(name, rest, word, &invocation) || changesText(name, rest) else {
      let why = "'\(invocation.tool.name)' isn't described with the command '\(name)'"
      return invocation.claims.append(Claim(unknown: word, why: why))
    }
  }

  /// Whether a command only changes the text in the editor.
  private static func changesText(_ name: Substring, _ rest: Substring) -> Bool {
    // What stands behind a bar is another command, and `\=` is an expression, which may run any.
    if rest.contains("|") { return false }
    if name == "s" || name == "substitute" {
      return String(rest).split("\\=").before == String(rest)
    }
    return plain.contains(String(name))
  }

  /// Reads what is written to, or taken from, a file or a command.
  private static func readFile(
    _ name: Substring,
    _ rest: Substring,
    _ word: Argument,
    _ invocation: inout Invocation
  ) -> Bool {
    let writes = ["w", "write", "sav", "saveas"].contains(name)
    guard writes || ["r", "read"].contains(name) else { return false }
    var target = rest.drop { $0 == " " }
    if target.hasPrefix("!"), rest.first == " " || !writes {
      runs(target.dropFirst(), word, &invocation)
      return true
    }
    target = target.drop { "! ".contains($0) }
    guard !target.isEmpty else { return true }
    let appends = target.hasPrefix(">>")
    let path = target.drop { "> ".contains($0) }
    guard !path.contains(where: { "|`%#*?$".contains($0) }) else { return false }
    let file = Argument(String(path), origin: word.origin)
    invocation.add([!writes ? .reads : appends ? .modifies : .overwrites], on: file)
    return true
  }

  private static func runs(
    _ code: Substring,
    _ word: Argument,
    _ invocation: inout Invocation
  ) {
    invocation.runs(
      .code(Argument(String(code), origin: word.origin), .shell),
      origin: word.origin
    )
  }
}
