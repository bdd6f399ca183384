internal import CodeSyntax
internal import Tools

extension CodeReader {
  /// A value as a word of a command.
  func argument(_ value: CodeValue, _ code: Code = .group([])) -> Argument {
    switch value {
    case .text(let text): Argument(text, origin: origin)
    case .number(let text):
      // Modes of files are written as octal numbers.
      Argument(text.hasPrefix("0o") ? String(text.dropFirst(2)) : text, origin: origin)
    case .pattern(let text): Argument(pattern: text, origin: origin)
    case .starts(let text): Argument(unknown: "\(text)…", prefix: text, origin: origin)
    case .object("Path", let parts): argument(parts.first ?? .unknown, code)
    default: Argument(unknown: source(of: code), origin: origin)
    }
  }

  /// A few words for something whose value isn't known.
  private func source(of code: Code) -> String {
    switch code {
    case .name(let name): return name
    case .chain(let base, let links):
      var text = source(of: base)
      for link in links.prefix(6) {
        switch link {
        case .member(let name): text += ".\(name)"
        case .call: text += "(…)"
        case .index: text += "[…]"
        }
      }
      return text
    case .text(let text): return text
    default: return "…"
    }
  }

  /// The words that a template's parts stand for, once for each value that a name may have.
  func words(_ template: [String], _ call: CodeCall) -> [[Argument]] {
    var found: [[Argument]] = [[]]
    for part in template {
      guard part.hasPrefix("$"), part.count > 1 else {
        for index in found.indices { found[index].append(Argument(part, origin: origin)) }
        continue
      }
      if part == "$*" {
        let all = call.given.flatMap { flattened($0.value, $0.code) }
        let words = all.isEmpty || call.isOpen ? all + [missing(call)] : all
        for index in found.indices { found[index] += words }
        continue
      }
      let choices = alternatives(placeholder(part, call))
      found = choices.flatMap { choice in found.map { $0 + [choice] } }
      if found.count > 64 { found = Array(found.prefix(64)) }
    }
    return found
  }

  private func missing(_ call: CodeCall) -> Argument {
    Argument(unknown: "the argument of \(call.name)", origin: origin)
  }

  /// `$1`, `$2|name` or `$@`: the value, and what it is in the text.
  func placeholder(_ part: String, _ call: CodeCall) -> (value: CodeValue, code: Code)? {
    let pieces = part.dropFirst().split(separator: "|").map(String.init)
    if pieces[0] == "@" { return call.receiver.map { ($0, .name(call.name)) } }
    if pieces.count > 1, let named = call.options[pieces[1]] { return (named, .name(pieces[1])) }
    guard let place = Int(pieces[0]), place > 0, place <= call.given.count else { return nil }
    return call.given[place - 1]
  }

  private func alternatives(_ found: (value: CodeValue, code: Code)?) -> [Argument] {
    guard let found else { return [Argument(unknown: "…", origin: origin)] }
    if case .either(let values) = found.value, !values.isEmpty {
      return values.map { argument($0, found.code) }
    }
    return [argument(found.value, found.code)]
  }

  /// A list as words, one for each element.
  func flattened(_ value: CodeValue, _ code: Code) -> [Argument] {
    switch value {
    case .list(let items): items.flatMap { flattened($0, .group([])) }
    case .either(let items): items.map { argument($0, code) }
    // What a map says of the call isn't one of its words.
    case .options: []
    default: [argument(value, code)]
    }
  }
}
