/// The one custom that counts as evidence for what nothing describes.
///
/// A program that is asked only for help or its version, or called with a subcommand that by custom
/// reads (`list`, `show`, `status`, `get`, `describe` …) and with nothing else on the line that
/// writes, is taken to look only.
public enum Convention {
  /// Whether the words after a program's name only ask, by custom.
  public static func onlyAsks(_ arguments: [Argument]) -> Bool {
    guard arguments.count <= 64, arguments.allSatisfy({ $0.isKnown && !$0.isPattern }) else {
      return false
    }
    let words = arguments.map(\.text)
    if asksAboutItself(words) { return true }
    let pairs = zip(words, words.dropFirst() + [""])
    if pairs.contains(where: { isSuspiciousOption($0, $1) }) { return false }
    return hasReadingVerb(words) || hasReadingOption(words)
  }

  /// `--help` and its like as the last word behind plain ones, or `help` as the first.
  private static func asksAboutItself(_ words: [String]) -> Bool {
    guard let last = words.last, words.count <= 5 else { return false }
    if words.first == "help" { return words.dropFirst().allSatisfy(isPlain) }
    return questions.contains(last) && words.dropLast().allSatisfy(isPlain)
      && (last.hasPrefix("-") || words.count <= 2)
  }

  /// One of the first operands reads by custom, and none before it or right behind it changes.
  private static func hasReadingVerb(_ words: [String]) -> Bool {
    var passed = 0
    for (index, word) in words.enumerated() {
      if word.hasPrefix("-") {
        // The value of an option can't be told from a subcommand.
        guard word.contains("=") else { return false }
        continue
      }
      guard isPlain(word), passed < 4 else { return false }
      let parts = word.split { $0 == "-" || $0 == "_" || $0 == ":" }
      if parts.contains(where: { changing.contains(String($0)) }) { return false }
      if isReading(word, parts) {
        return !words.dropFirst(index + 1).prefix(1).contains { changing.contains($0) }
      }
      passed += 1
    }
    return false
  }

  /// The first word is an option that lists or shows, such as `--list` or `-listallports`.
  private static func hasReadingOption(_ words: [String]) -> Bool {
    guard let first = words.first, first.hasPrefix("-"), first.utf8.count > 4 else { return false }
    let name = first.drop { $0 == "-" }.prefix { $0 != "=" }.lowercased()
    return ["list", "show", "status", "info"].contains { name.hasPrefix($0) }
      && !words.dropFirst().contains { changing.contains($0) }
  }

  private static func isReading(_ word: String, _ parts: [Substring]) -> Bool {
    if reading.contains(word) { return true }
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return false }
    return ["list", "show", "get", "describe"].contains(first)
      || ["list", "ls", "show", "status", "info"].contains(last)
  }

  /// A word as subcommands are written.
  private static func isPlain(_ word: String) -> Bool {
    guard let first = word.utf8.first, word.utf8.count <= 40 else { return false }
    return isLetter(first)
      && word.utf8.allSatisfy {
        isLetter($0) || (48...57).contains($0) || $0 == 45 || $0 == 95 || $0 == 58
      }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (65...90).contains(byte)
  }

  /// An option that may write, run or change.
  private static func isSuspiciousOption(_ word: String, _ next: String) -> Bool {
    guard word.hasPrefix("-") else { return false }
    let name = word.drop { $0 == "-" }.prefix { $0 != "=" }
    // `-o json` says how to print; `-o out.json` says where to.
    let value = word.contains("=") ? String(word.drop { $0 != "=" }.dropFirst()) : next
    if ["o", "output"].contains(name), formats.contains(value) { return false }
    if word.utf8.count == 2 { return "oOwWdDxXe".contains(name) }
    let parts = name.split { $0 == "-" || $0 == "_" }.map { $0.lowercased() }
    return parts.contains { changing.contains($0) || writing.contains($0) }
  }

  private static let questions: Set<String> = [
    "--help", "-help", "-h", "-?", "/?", "help", "--version", "-version", "-V", "version",
  ]

  private static let reading: Set<String> = [
    "list", "ls", "lists", "show", "status", "stat", "get", "describe", "info", "search", "view",
    "inspect", "log", "logs", "history", "version", "help", "whoami",
  ]

  /// Words for options that write what they print somewhere, or run something.
  private static let writing: Set<String> = [
    "output", "out", "outfile", "outdir", "command", "cmd", "shell", "script", "hook", "pager",
    "editor", "plugin",
  ]

  /// What tools call the forms in which they print.
  private static let formats: Set<String> = [
    "csv", "json", "jsonc", "jsonl", "long", "md", "name", "none", "plain", "pretty", "quiet",
    "short", "table", "text", "tsv", "wide", "yaml", "yamlc", "yml",
  ]

  /// Words for what isn't looking.
  private static let changing: Set<String> = [
    "delete", "del", "remove", "rm", "destroy", "purge", "wipe", "erase", "clear", "clean", "reset",
    "drop", "truncate", "flush", "prune", "gc", "kill", "terminate", "stop", "start", "restart",
    "reload", "force", "overwrite", "write", "set", "unset", "put", "post", "patch", "push", "send",
    "upload", "create", "new", "add", "insert", "update", "upgrade", "modify", "edit", "change",
    "replace", "rename", "move", "mv", "copy", "cp", "save", "store", "import", "export", "restore",
    "install", "uninstall", "apply", "deploy", "publish", "release", "commit", "merge", "rebase",
    "rollback", "revert", "undo", "migrate", "sync", "fix", "enable", "disable", "lock", "unlock",
    "attach", "detach", "mount", "umount", "format", "grant", "revoke", "rotate", "disconnect",
    "cancel", "abort", "suspend", "resume", "shutdown", "reboot", "exec", "execute", "run", "eval",
    "yes", "inplace",
  ]
}
