internal import Tools

/// The description of one tool, for a terminal.
struct ToolPage {
  private let tool: Tool
  private let path: [String]
  /// Where the description stands; empty if that isn't known.
  var origin = ""
  /// Where another description stands that doesn't count; empty if there is none.
  var passedOver = ""

  /// Describes a tool, or the subcommand that a path of words leads to.
  init(_ tool: Tool, path: [String]) {
    self.tool = tool
    self.path = path
  }

  /// All of it.
  var text: String {
    var lines = ["\(path.joined(separator: " ")): \(tool.summary)"]
    if !tool.source.isEmpty { lines.append("Source: \(tool.source)") }
    if !origin.isEmpty { lines.append("Described in: \(origin)") }
    if !passedOver.isEmpty {
      lines.append("Doesn't count: \(passedOver); a project never replaces the catalogue")
    }
    if !tool.grammar.words.isEmpty { lines.append("Options are written: \(tool.grammar.words)") }
    if !tool.aliases.isEmpty { lines.append("Also: \(tool.aliases.joined(separator: ", "))") }
    lines += section("Does", tool.does.map(\.words))
    lines += section("Operands", operands)
    lines += section("Options", tool.options.map(option))
    lines += section("Options that change nothing but what is printed, or how", quiet)
    lines += section("Operations", tool.verbs.map(verb))
    lines += section("Variables", tool.variables.map(variable))
    lines += section("Subcommands", tool.subcommands.map(subcommand))
    lines += section("Examples", tool.examples.map(example))
    return lines.joined(separator: "\n")
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [title + ":"] + lines.map { "  " + $0 }
  }

  private var operands: [String] {
    var lines = tool.operands.words.map { [$0] } ?? []
    for (mode, operands) in tool.operandsIn {
      lines.append("with '\(mode.name)': \(operands.words ?? "none")")
    }
    return lines
  }

  private var quiet: [String] {
    let kinds: [(ending: String, spellings: Spellings)] = [
      ("", tool.flags), (" VALUE", tool.values), ("[=VALUE]", tool.attached),
    ]
    return kinds.compactMap { kind in
      let list = kind.spellings.list.map { $0 + kind.ending }
      return list.isEmpty ? nil : list.joined(separator: "  ")
    }
  }

  private func option(_ option: Option) -> String {
    var effects = option.does.map(\.words)
    if !option.sets.isEmpty { effects.append("sets \(option.sets.names)") }
    for (value, modes) in option.chooses.sorted(by: { $0.key < $1.key }) {
      effects.append("'\(value)' sets \(modes.names)")
    }
    if option.skipsQuestion { effects.append("skips a question or a check") }
    if let role = option.role.words { effects.append(role) }
    let value =
      switch option.argument {
      case .none: ""
      case .required: " VALUE"
      case .attached: "[=VALUE]"
      case .two: " NAME VALUE"
      }
    let what = effects.isEmpty ? "no effect of its own" : effects.joined(separator: "; ")
    return "\(option.names.joined(separator: ", "))\(value): \(what)"
  }

  private func verb(_ verb: Verb) -> String {
    "\(verb.prefix)…: \(verb.does.isEmpty ? "nothing" : verb.does.list)"
  }

  private func variable(_ variable: Variable) -> String {
    var effects = variable.does.map(\.words)
    if variable.skipsQuestion { effects.append("skips a question") }
    if variable.addsArguments { effects.append("adds arguments") }
    return "\(variable.name): \(effects.joined(separator: "; "))"
  }

  private func subcommand(_ next: Tool) -> String {
    let name = ([next.name] + next.aliases).joined(separator: ", ")
    if !next.summary.isEmpty { return "\(name): \(next.summary)" }
    let words = next.operands.words.map { ["each word: \($0)"] } ?? []
    let effects = next.does.map(\.words) + words
    return "\(name): \(effects.isEmpty ? "nothing" : effects.joined(separator: "; "))"
  }

  private func example(_ example: Example) -> String {
    let claims = example.claims.isEmpty ? "nothing" : example.claims.joined(separator: ", ")
    return "\(example.command)  →  \(claims)"
  }
}

extension Grammar {
  /// What is special about how options are written; empty if nothing is.
  fileprivate var words: String {
    switch self {
    case .gnu: ""
    case .posix: "before the first operand"
    case .exact: "in full; long ones are never abbreviated"
    case .negating: "with '--no-' before a name to switch it off"
    case .pflag, .pflagFirst: "in full, also as '-o=VALUE'"
    case .inputs: "as inputs of an operation; those that aren't listed say nothing about it"
    case .single: "with one dash or two, never bundled"
    case .none: "not at all; every word is an operand"
    }
  }
}
