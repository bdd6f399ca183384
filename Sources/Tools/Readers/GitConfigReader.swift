internal import Effects

/// Tells reading from writing among the words of `git config` (git-config(1)).
enum GitConfigReader {
  static func read(_ invocation: inout Invocation) {
    var words = invocation.operands
    var writes = invocation.modes.contains("unset")
    if invocation.modes.contains("get") { return }
    if let first = words.first, first.isKnown, !first.text.contains(".") {
      // The subcommands of git 2.46.
      words.removeFirst()
      if ["list", "get"].contains(first.text) { return }
      writes = true
    }
    guard let key = words.first else {
      if writes { invocation.addAlone([setting("git settings")]) }
      return
    }
    guard writes || words.count > 1 else { return }
    invocation.add([deed(key, words.dropFirst().first)], on: key)
  }

  private static func setting(_ name: String) -> Deed {
    Deed(.modify, .fixed(.setting, name), reversibility: .reversible)
  }

  private static func deed(_ key: Argument, _ value: Argument?) -> Deed {
    var deed = Deed(.modify, .named(.setting), reversibility: .reversible)
    let isPlainAlias =
      key.prefix.lowercased().hasPrefix("alias.") && value?.isKnown == true
      && value?.text.hasPrefix("!") == false
    if !key.isKnown {
      deed.reversibility = .unknown
      deed.why = "which setting this is isn't known before it runs"
    } else if !isPlainAlias, let why = GitSettingReader.why(key.text) {
      deed.reversibility = .unknown
      deed.why = why
      if key.text.lowercased() == "core.hookspath" { deed.traits = [.protection] }
    }
    return deed
  }
}
