internal import Effects
internal import ShellSyntax
internal import Tools

extension Walker {
  /// Follows the script that a shell runs before anything else, if the line names one.
  mutating func runStartup(_ shell: String, _ name: Argument) {
    let variable = shell == "bash" ? "BASH_ENV" : "ENV"
    guard ["bash", "sh", "dash", "ksh"].contains(shell),
      let value = state.variables[variable],
      value != request.environment[variable].map({ .known($0) })
    else { return }
    guard case .known(let text) = value else {
      if value != .unset { unknown(variable, "the script that it names isn't known", name.origin) }
      return
    }
    guard !text.isEmpty, let path = absolute(Argument(text, origin: name.origin)) else { return }
    followShellScript(path, Argument(text, origin: name.origin), [])
  }

  /// The words of a command; those that `export` and its like assign get their tildes expanded.
  mutating func expandWords(_ simple: Command.Simple) -> [Argument] {
    let declares = simple.words.first?.staticText.map(Self.declaring.contains) ?? false
    guard declares else { return simple.words.flatMap { expand($0) } }
    return simple.words.flatMap { word in
      expand(word).map { argument in
        guard case .literal(let text)? = word.parts.first?.kind,
          let equals = text.firstIndex(of: "="),
          text[text.index(after: equals)...].hasPrefix("~"), argument.isKnown
        else { return argument }
        return expandedTilde(argument)
      }
    }
  }

  private static let declaring: Set<String> = ["declare", "export", "local", "readonly", "typeset"]

  private mutating func expandedTilde(_ argument: Argument) -> Argument {
    guard let equals = argument.text.firstIndex(of: "=") else { return argument }
    let value = argument.text[argument.text.index(after: equals)...]
    let user = value.dropFirst().prefix { $0 != "/" }
    guard let home = home(String(user)) else {
      return Argument(unknown: argument.text, prefix: "", origin: argument.origin)
    }
    let text = argument.text[...equals] + home + value.dropFirst(1 + user.count)
    return Argument(String(text), origin: argument.origin, traits: argument.traits)
  }
}
