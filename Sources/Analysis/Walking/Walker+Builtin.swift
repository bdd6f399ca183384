internal import Effects
internal import Tools

extension Walker {
  /// Builtins that change nothing outside the shell; their words are already expanded.
  private static let quiet: Set<String> = [
    ":", "[", "bg", "break", "caller", "compgen", "complete", "continue", "dirs", "disown", "echo",
    "enable", "exit", "false", "fg", "getopts", "hash", "help", "history", "jobs", "let", "logout",
    "printf", "pwd", "return", "shopt", "suspend", "test", "times", "true", "type", "ulimit",
    "umask", "wait", "bind",
  ]

  /// Does what a builtin does to the shell; false if the name is none.
  mutating func runBuiltin(_ name: Argument, _ arguments: [Argument]) -> Bool {
    if Self.quiet.contains(name.text) { return runQuiet(name, arguments) }
    switch name.text {
    case "cd", "pushd": changeDirectory(arguments)
    case "popd": state.directories = []
    case "export", "readonly": declare(arguments)
    case "declare", "typeset", "local":
      keepLocal(arguments)
      declare(arguments)
    case "unset": for word in arguments { state.variables[word.text] = .unset }
    case "set": setPositional(arguments)
    case "shift":
      bounds.spend(comparisons: state.positional?.count ?? 0)
      state.positional = state.positional.map { Array($0.dropFirst()) }
    case "alias": defineAliases(arguments)
    case "unalias": for word in arguments { state.aliases[word.text] = nil }
    case "read", "mapfile", "readarray": readInput(name, arguments)
    case "eval": evaluate(arguments, name)
    case ".", "source": sourceFile(arguments, name)
    case "exec", "command", "builtin": runNested(name, arguments)
    case "trap": runTrap(arguments, name)
    default: return false
    }
    return true
  }

  private mutating func runQuiet(_ name: Argument, _ arguments: [Argument]) -> Bool {
    if name.text == "printf", arguments.first?.text == "-v", arguments.count > 1 {
      state.variables[arguments[1].text] = .unknown
    }
    // These change which program a name leads to.
    let renames = name.text == "hash" ? ["-p"] : name.text == "enable" ? ["-n", "-f"] : []
    if arguments.contains(where: { renames.contains($0.text) }) {
      unknown(name.text, "names of commands change their meaning from here on", name.origin)
    }
    if name.text == "getopts", arguments.count > 1 {
      state.variables[arguments[1].text] = .unknown
    }
    return true
  }

  /// Gives variables what standard input holds; the last one takes the rest of the line.
  private mutating func readInput(_ name: Argument, _ arguments: [Argument]) {
    for word in arguments { state.variables[word.text] = .unknown }
    guard name.text == "read", let last = arguments.last, last.isKnown else { return }
    let others = arguments.dropLast().filter { !$0.text.hasPrefix("-") && $0.text != "" }
    guard others.isEmpty || arguments.contains(where: { $0.text == "-d" }) && others.count < 2
    else { return }
    switch input {
    case .found(let found): state.variables[last.text] = .found(found)
    case .names: state.variables[last.text] = .name
    default: break
    }
  }

  private mutating func changeDirectory(_ arguments: [Argument]) {
    let words = arguments.filter { !["-P", "-L", "-e", "-@", "--", "-n"].contains($0.text) }
    guard words.count < 2 else { return state.directories = [] }
    let old = state.directories
    if old.count == 1 { state.variables["OLDPWD"] = .known(old[0]) }
    guard let word = words.first else {
      if case .known(let home)? = state.variables["HOME"] { state.directories = [home] }
      return
    }
    if word.text == "-" { return state.directories = [] }
    guard word.isKnown, !word.isPattern, !word.traits.contains(.emptyVariable) || !word.text.isEmpty
    else { return state.directories = [] }
    enter(word, from: old)
  }

  /// Enters a directory; where it may not exist, the shell may as well stay where it is.
  private mutating func enter(_ word: Argument, from old: [String]) {
    guard let target = absolute(word) else { return state.directories = [] }
    if let written = world.facts[.path(state.overlay.resolve(target))],
      case .path(let fact) = written, fact.kind == .directory || fact.resolvedKind == .directory
    {
      state.directories = [target]
      if word.text.hasPrefix("/") { state.followsFailure = false }
      return
    }
    let answer = world.path(state.overlay.resolve(target))
    state.directories = [target]
    // If it fails, the shell stays where it is; that matters from the next step on.
    if answer == nil || answer?.kind == .missing {
      state.doubt = old.filter { $0 != target }
    }
  }

  private mutating func declare(_ arguments: [Argument]) {
    for word in arguments where !word.text.hasPrefix("-") {
      guard let equals = word.prefix.firstIndex(of: "=") else { continue }
      let name = String(word.prefix[..<equals])
      let value = String(word.text[word.text.index(after: equals)...])
      set(name, word.isKnown ? value : nil)
    }
  }

  /// Notes what variables were before a function made them its own.
  private mutating func keepLocal(_ arguments: [Argument]) {
    guard state.locals != nil, !arguments.contains(where: { $0.text == "-g" }) else { return }
    for word in arguments where !word.text.hasPrefix("-") {
      let name = String(word.text.prefix { $0 != "=" })
      if state.locals?[name] == nil {
        state.locals?[name] = .some(state.variables[name] ?? .unset)
      }
    }
  }

  /// `set -e`, `set +e`, `set -euo pipefail`, `set -o errexit`.
  private mutating func setOptions(_ arguments: [Argument]) {
    for (index, word) in arguments.enumerated() {
      guard word.text != "--", let sign = word.text.first, sign == "-" || sign == "+" else {
        if word.text == "--" { return }
        continue
      }
      let names = word.text.dropFirst().contains("o") && index + 1 < arguments.count
      if word.text.dropFirst().contains("e") || names && arguments[index + 1].text == "errexit" {
        state.stopsAtFailure = sign == "-"
      }
    }
  }

  private mutating func setPositional(_ arguments: [Argument]) {
    setOptions(arguments)
    guard let dashes = arguments.firstIndex(where: { $0.text == "--" }) else { return }
    state.positional = Array(arguments[(dashes + 1)...])
  }

  private mutating func defineAliases(_ arguments: [Argument]) {
    for word in arguments {
      guard word.isKnown, let equals = word.text.firstIndex(of: "=") else { continue }
      let name = String(word.text[..<equals])
      state.aliases[name] = String(word.text[word.text.index(after: equals)...])
    }
  }

  private mutating func evaluate(_ arguments: [Argument], _ name: Argument) {
    guard arguments.allSatisfy({ $0.isKnown && !$0.isPattern }) else {
      return unknown(
        arguments.map(\.text).joined(separator: " "),
        "the text for eval isn't known before it runs",
        name.origin
      )
    }
    let first = arguments.first?.origin.lowerBound ?? name.origin.lowerBound
    let last = arguments.last?.origin.upperBound ?? name.origin.upperBound
    walkCode(arguments.map(\.text).joined(separator: " "), first..<max(first, last))
  }

  private mutating func sourceFile(_ arguments: [Argument], _ name: Argument) {
    guard let file = arguments.first else { return }
    guard let path = absolute(file) else {
      return unknown(file.text, "the script's path isn't known before it runs", file.origin)
    }
    followShellScript(path, file, nil)
  }

  private mutating func runNested(_ name: Argument, _ arguments: [Argument]) {
    var words = arguments[...]
    var onlyAsks = false
    while let word = words.first, word.text.hasPrefix("-") {
      if word.text.contains("v") || word.text.contains("V") { onlyAsks = true }
      words.removeFirst()
      if word.text == "-a" { words = words.dropFirst() }
    }
    if onlyAsks || words.isEmpty { return }
    bounded(name.origin) { $0.run(Array(words), skippingFunctions: name.text != "exec") }
  }

  private mutating func runTrap(_ arguments: [Argument], _ name: Argument) {
    guard let code = arguments.first(where: { !$0.text.hasPrefix("-") }), arguments.count > 1
    else { return }
    guard code.isKnown else {
      return unknown(code.text, "the text for trap isn't known before it runs", code.origin)
    }
    perhaps { $0.walkCode(code.text, code.origin) }
  }
}
