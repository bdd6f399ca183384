internal import Effects

/// Reads commands of Windows that a shell starts.
///
/// What removes is found by its name; what is known only to look passes; everything else is code
/// that isn't read.
enum WindowsReader {
  private static let looks: Set<String> = [
    "dir", "type", "echo", "ver", "where", "tasklist", "whoami", "hostname", "systeminfo",
    "ipconfig", "findstr", "find", "more", "tree", "vol", "cd", "help", "cls",
  ]
  private static let removes: Set<String> = [
    "del", "erase", "rd", "rmdir", "format", "diskpart", "cipher", "vssadmin", "remove-item", "rm",
    "ri", "clear-content", "clear-disk", "format-volume", "initialize-disk", "clear-recyclebin",
    "reset-computermachinepassword", "clear-eventlog",
  ]
  private static let reading = [
    "get-", "select-", "where-", "sort-", "measure-", "test-", "convertto-", "convertfrom-",
    "compare-", "find-", "resolve-", "write-output", "write-host", "format-table", "format-list",
    "format-wide", "out-string", "out-host", "group-", "show-",
  ]

  static func read(_ invocation: inout Invocation) {
    if invocation.tool.name == "cmd" { readCmd(&invocation) } else { readPowerShell(&invocation) }
  }

  private static func readCmd(_ invocation: inout Invocation) {
    var words = invocation.operands[...]
    while let word = words.first, word.prefix.hasPrefix("/") {
      words.removeFirst()
      if ["/c", "/k"].contains(word.text.lowercased()) { break }
    }
    guard let first = words.first else { return }
    let code = words.map(\.text).joined(separator: " ")
    guard words.allSatisfy(\.isKnown) else { return claimUnknown(first, &invocation) }
    if hasRemoval(code) { return claimRemoval(first, &invocation) }
    let parts = code.split(separator: " ").map { Argument(String($0), origin: first.origin) }
    let name = parts.first?.text.lowercased() ?? ""
    let isPlain = !code.contains { "&|<>^%\"'".contains($0) }
    if isPlain, looks.contains(name) { return }
    guard isPlain, Catalog.tool(named: name) != nil else { return claimUnknown(first, &invocation) }
    invocation.runs(.command(parts, hasMore: false), origin: first.origin)
  }

  private static func readPowerShell(_ invocation: inout Invocation) {
    var words = invocation.operands[...]
    let valued = ["-executionpolicy", "-ep", "-windowstyle", "-workingdirectory", "-wd", "-ex"]
    while let word = words.first, word.prefix.hasPrefix("-") {
      words.removeFirst()
      let name = word.text.lowercased()
      if name == "-file" || name == "-f" {
        guard let file = words.first else { return }
        let arguments = Array(words.dropFirst())
        return invocation.runs(
          .script(file, .other, arguments: arguments),
          origin: file.origin
        )
      }
      if ["-version", "-v", "--version", "-help", "-?", "--help"].contains(name) { return }
      if name.hasPrefix("-e"), !valued.contains(name) { return claimUnknown(word, &invocation) }
      if ["-command", "-c"].contains(name) { break }
      if valued.contains(name) { words = words.dropFirst() }
    }
    guard let first = words.first else { return }
    let code = words.map(\.text).joined(separator: " ")
    guard words.allSatisfy(\.isKnown) else { return claimUnknown(first, &invocation) }
    if hasRemoval(code) { return claimRemoval(first, &invocation) }
    let isPlain = !code.contains { ";{}$()&<>`\n".contains($0) }
    let only = code.split(separator: "|").allSatisfy { part in
      let name = part.split(separator: " ").first?.lowercased() ?? ""
      return reading.contains(where: name.hasPrefix) || looks.contains(name)
    }
    guard isPlain && only else { return claimUnknown(first, &invocation) }
  }

  private static func hasRemoval(_ code: String) -> Bool {
    let tokens = code.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "-" }
    return tokens.contains { removes.contains(String($0)) || $0.hasPrefix("remove-") }
  }

  private static func claimRemoval(_ word: Argument, _ invocation: inout Invocation) {
    let why = "what a command of Windows removes doesn't go to the recycle bin"
    let deed = Deed(
      .delete,
      .fixed(.directory, "files of Windows"),
      reversibility: .irreversible,
      why: why
    )
    invocation.add([deed], on: word)
  }

  private static func claimUnknown(_ word: Argument, _ invocation: inout Invocation) {
    invocation.claims.append(Claim(unknown: word, why: "code of Windows isn't read"))
  }

  /// Reads `SOURCE TARGET [FILES] [/OPTION …]`.
  static func readRobocopy(_ invocation: inout Invocation) {
    var words: [Argument] = []
    var options: Set<String> = []
    for word in invocation.operands {
      let isOption =
        word.isKnown && word.text.hasPrefix("/") && !word.text.dropFirst().contains("/")
      if isOption {
        options.insert(String(word.text.lowercased().prefix { $0 != ":" }))
      } else {
        words.append(word)
      }
    }
    guard !options.contains("/?"), words.count > 1 else { return }
    invocation.add([Deed(.read, .tree)], on: words[0])
    if options.contains("/l") { return }
    invocation.add([Deed(.overwrite, .tree)], on: words[1])
    if options.contains("/mir") || options.contains("/purge") {
      let why = "everything there that the source doesn't have is removed"
      invocation.add([Deed(.delete, .tree, why: why)], on: words[1])
    }
    if options.contains("/mov") || options.contains("/move") {
      let why = "its content goes on at the target"
      invocation.add([Deed(.delete, .tree, why: why, traits: [.moved])], on: words[0])
    }
  }
}
