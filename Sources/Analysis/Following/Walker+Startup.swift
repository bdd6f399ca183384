internal import Effects
internal import ShellSyntax
internal import Tools

extension Walker {
  /// Follows the script that a shell runs before anything else, if the line names one.
  mutating func runStartup(_ shell: String, _ name: Argument) {
    let variable = shell == "bash" ? "BASH_ENV" : "ENV"
    guard ["bash", "sh", "dash", "ksh"].contains(shell), let text = setHere(variable, name),
      let path = absolute(Argument(text, origin: name.origin))
    else { return }
    followShellScript(path, Argument(text, origin: name.origin), [])
  }

  /// Follows code that variables of this line have the system or Node load into a program.
  ///
  /// What the environment says anyway is the user's own, and so are libraries of the system.
  mutating func runPreloaded(_ name: Argument) {
    for variable in ["LD_PRELOAD", "LD_AUDIT", "DYLD_INSERT_LIBRARIES"] {
      guard let text = setHere(variable, name) else { continue }
      for library in text.split(whereSeparator: { ": ".contains($0) }) where library.contains("/") {
        let path = absolute(Argument(String(library), origin: name.origin)) ?? ""
        let places = ["/usr", "/lib", "/lib64", "/opt", "/nix/store"]
        guard !places.contains(where: { Paths.isAtOrBelow(path, $0) }) else { continue }
        unknown(variable, "the library '\(library)' that it loads isn't known", name.origin)
      }
    }
    guard let text = setHere("NODE_OPTIONS", name) else { return }
    let words = text.split { " =".contains($0) }.map(String.init)
    for (flag, file) in zip(words, words.dropFirst())
    where ["-r", "--require", "--import", "--loader", "--experimental-loader"].contains(flag)
      && (file.hasPrefix(".") || file.hasPrefix("/"))
    {
      let file = Argument(file, origin: name.origin)
      runScriptFile(file, .javascript, [], name.origin)
    }
  }

  /// A variable's value, if it isn't the environment's; nil if it is, or isn't known, which is said.
  private mutating func setHere(_ variable: String, _ name: Argument) -> String? {
    guard let value = state.variables[variable], value != .unset,
      value != request.environment[variable].map({ .known($0) })
    else { return nil }
    guard case .known(let text) = value else {
      unknown(variable, "what it loads isn't known", name.origin)
      return nil
    }
    return text.isEmpty ? nil : text
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
