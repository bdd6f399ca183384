internal import Effects

/// Reads a setting of git's, `key=value`: some run code, and some take a protection away
/// (git-config(1)).
enum GitSettingReader {
  /// Sections in which everything runs code.
  private static let sections = ["alias", "pager"]
  /// Names of settings that run code, in any section.
  private static let names: Set<String> = [
    "alternaterefscommand", "askpass", "clean", "cmd", "command", "diffilter", "difffilter",
    "driver", "editor", "external", "fsmonitor", "gitproxy", "helper", "hookspath", "pager",
    "packobjectshook", "path", "process", "procreceiverefs", "program", "receivepack", "smudge",
    "sshcommand", "templatedir", "textconv", "tocmd", "cccmd", "uploadpack", "vcs", "smtpserver",
    "defaultkeycommand", "update", "recentobjectshook", "prepare", "guitool",
  ]
  /// Settings whose value git gives to a shell.
  private static let commands: Set<String> = [
    "core.askpass", "core.editor", "core.pager", "core.sshcommand", "diff.external",
    "interactive.difffilter", "sequence.editor",
  ]
  /// Settings that take a protection away or change what other commands throw away.
  private static let guards: Set<String> = [
    "clean.requireforce", "receive.denynonfastforwards", "receive.denydeletes", "gc.pruneexpire",
    "gc.reflogexpire", "gc.reflogexpireunreachable", "gc.worktreepruneexpire",
    "core.logallrefupdates", "core.worktree", "http.sslverify",
  ]

  /// Reads the argument of `git -c`.
  static func read(_ word: Argument, _ invocation: inout Invocation) {
    let key = word.prefix.prefix { $0 != "=" }
    guard word.isKnown || key.count < word.prefix.count else {
      invocation.claims.append(Claim(unknown: word, why: "this setting isn't known"))
      return
    }
    if word.isKnown, commands.contains(key.lowercased()), key.count < word.text.count {
      invocation.add([Deed(.execute, .code(.shell))], on: word.dropping(key.count + 1))
    } else if let why = why(String(key)) {
      invocation.claims.append(Claim(unknown: word, why: why))
    }
  }

  /// Why a setting does more than change how git looks; nil if it doesn't.
  static func why(_ key: String) -> String? {
    let key = key.lowercased()
    let parts = key.split(separator: ".")
    guard let section = parts.first, let name = parts.last else { return nil }
    if sections.contains(String(section)) || names.contains(String(name)) {
      return "git runs what the setting '\(key)' names"
    }
    if guards.contains(key) { return "the setting '\(key)' takes a protection away" }
    if section == "remote", name == "push" || name == "mirror" {
      return "the setting '\(key)' changes what a push replaces"
    }
    return nil
  }
}
