internal import Effects
internal import ShellSyntax
internal import Tools

extension Walker {
  /// What a parameter expansion becomes.
  mutating func value(of parameter: Parameter, quoted: Bool) -> Expansion {
    if parameter.isIndirect || parameter.index != nil {
      if let index = parameter.index { _ = expandText(index) }
      return element(of: parameter)
    }
    let value = plain(parameter.name)
    if parameter.isLength {
      guard case .text(let text)? = value else { return .unknown }
      return .text(String(text.count))
    }
    guard let operation = parameter.operation else { return value ?? .text("") }
    return apply(operation, to: value, of: parameter.name)
  }

  /// `"${a[@]}"` of an array that is known; anything else of arrays isn't followed.
  private func element(of parameter: Parameter) -> Expansion {
    // An array that nobody set has no elements.
    if !parameter.isIndirect, parameter.operation == nil, state.variables[parameter.name] == nil,
      !request.environment.isEmpty
    {
      return parameter.isLength ? .text("0") : .list([])
    }
    guard !parameter.isIndirect, parameter.operation == nil, !parameter.isLength,
      case .list(let values)? = state.variables[parameter.name],
      let index = parameter.index?.staticText
    else { return .unknown }
    if index == "@" || index == "*" { return .list(values) }
    guard let number = Int(index), values.indices.contains(number) else { return .unknown }
    return .text(values[number])
  }

  /// The value of a name; nil if it isn't set.
  private mutating func plain(_ name: String) -> Expansion? {
    switch name {
    case "@", "*":
      guard let words = state.positional else { return .unknown }
      if words.count == 1, let found = words[0].found { return .found(found) }
      guard words.allSatisfy({ $0.isKnown && !$0.isPattern }) else { return .unknown }
      return .list(words.map(\.text))
    case "#": return state.positional.map { .text(String($0.count)) } ?? .unknown
    case "?", "$", "!", "RANDOM", "SECONDS", "LINENO", "BASHPID", "EPOCHSECONDS", "UID", "EUID",
      "PPID":
      return .name
    case "-", "_": return .unknown
    case "PWD": return state.directories.count == 1 ? .text(state.directories[0]) : .unknown
    case "0":
      guard let name = state.scriptName else { return .text("bash") }
      if let found = name.found { return .found(found) }
      return name.isKnown && !name.isPattern ? .text(name.text) : .unknown
    default: break
    }
    if let number = Int(name) {
      guard let words = state.positional else { return .unknown }
      guard words.indices.contains(number - 1) else { return nil }
      let word = words[number - 1]
      if let found = word.found { return .found(found) }
      return word.isKnown && !word.isPattern ? .text(word.text) : .unknown
    }
    switch state.variables[name] {
    case .known(let text)?: return .text(text)
    case .list(let values)?: return .text(values.first ?? "")
    case .unset?: return nil
    case .found(let found)?: return .found(found)
    case .name?: return .name
    case .unknown?: return .unknown
    case nil:
      // Without an environment nothing is known of variables that the line doesn't set.
      return request.environment.isEmpty ? .unknown : nil
    }
  }

  private mutating func apply(
    _ operation: Parameter.Operation,
    to value: Expansion?,
    of name: String
  ) -> Expansion {
    switch operation {
    case .fallback(let word, let orEmpty):
      return isMissing(value, orEmpty) { $0.text(of: word) } ?? value ?? .unknown
    case .assign(let word, let orEmpty):
      if value == .unknown { return .unknown }
      guard let new = isMissing(value, orEmpty, { $0.text(of: word) }) else {
        return value ?? .unknown
      }
      if case .text(let text) = new { state.variables[name] = .known(text) }
      return new
    case .fail: return value ?? .unknown
    case .alternative(let word, let orEmpty):
      if value == .unknown {
        _ = text(of: word)
        return .unknown
      }
      let isSet = value.map { !(orEmpty && $0 == .text("")) } ?? false
      return isSet ? text(of: word) : .text("")
    case .removePrefix(let word, let longest), .removeSuffix(let word, let longest):
      guard case .text(let text)? = value, let pattern = expandText(word) else {
        return value == nil ? .text("") : .unknown
      }
      bounds.spend(comparisons: Trim.cost(of: text, pattern))
      guard bounds.exceeded == nil else { return .unknown }
      let rest =
        if case .removePrefix = operation {
          Trim.prefix(of: text, pattern, longest: longest)
        } else {
          Trim.suffix(of: text, pattern, longest: longest)
        }
      return rest.map { .text($0) } ?? .unknown
    case .substring(let start, let length):
      _ = expandText(start)
      if let length { _ = expandText(length) }
      return value == .text("") ? .text("") : .unknown
    case .replace(_, let pattern, let replacement):
      _ = expandText(pattern)
      if let replacement { _ = expandText(replacement) }
      return value == .text("") ? .text("") : .unknown
    case .changeCase, .transform, .names: return value == .text("") ? .text("") : .unknown
    }
  }

  /// The fallback's value if a parameter is missing; nil if it isn't.
  private mutating func isMissing(
    _ value: Expansion?,
    _ orEmpty: Bool,
    _ fallback: (inout Walker) -> Expansion
  ) -> Expansion? {
    switch value {
    case nil: return fallback(&self)
    case .text("")? where orEmpty: return fallback(&self)
    case .unknown?:
      // Commands in the fallback may run.
      perhaps { _ = fallback(&$0) }
      return .unknown
    default: return nil
    }
  }

  private mutating func text(of word: Word) -> Expansion {
    expandText(word).map { .text($0) } ?? .unknown
  }
}
