internal import ShellSyntax
internal import Tools

/// Commands that print nothing but names or numbers, none of which can be taken for an option.
enum NamePrinter {
  /// Whether a command's output consists of such words.
  ///
  /// A command can be made to print any text by its own words, so those that could are left out.
  static func prints(_ name: String, _ words: [Argument]) -> Bool {
    guard words.allSatisfy({ $0.isKnown }) else { return false }
    let texts = words.map(\.text)
    // Behind these, or in a format, a word of any form may come back.
    if texts.contains(where: { $0 == "--" || $0.hasPrefix("+-") || $0.hasPrefix("--format=-") }) {
      return false
    }
    if always.contains(name) { return true }
    if name == "lsof" { return texts.contains { $0.hasPrefix("-t") } }
    if let option = withOption[name] { return texts.contains { option.contains($0) } }
    guard name == "git", let command = texts.first(where: { !$0.hasPrefix("-") }) else {
      return false
    }
    return printsNames(git: command, texts)
  }

  /// Branches, tags, commits and paths from the top folder, which git lets no dash begin
  /// (git-check-ref-format(1)).
  private static func printsNames(git command: String, _ texts: [String]) -> Bool {
    let options = texts.filter { $0.hasPrefix("-") }
    switch command {
    case "rev-parse":
      let known = ["--abbrev-ref", "--short", "--verify", "--show-toplevel", "--git-dir", "-q"]
      return options.allSatisfy { known.contains($0) || $0.hasPrefix("--short=") }
    case "branch": return options.contains("--show-current")
    case "symbolic-ref", "describe", "merge-base", "rev-list", "write-tree", "hash-object":
      return true
    default: return false
    }
  }

  /// Programs that print numbers, addresses, names of accounts, or identifiers.
  private static let always: Set<String> = [
    "nproc", "whoami", "hostname", "uname", "arch", "id", "logname", "pgrep", "pidof", "mktemp",
    "date", "uuidgen", "getconf", "tty", "wc", "sha256sum", "md5sum", "sha1sum", "cksum", "which",
  ]

  /// Programs that do so with one of some options.
  private static let withOption: [String: Set<String>] = [
    "docker": ["-q", "-aq", "-qa", "--quiet"], "podman": ["-q", "-aq", "-qa", "--quiet"],
    "kubectl": ["name", "-oname"],
  ]
}
