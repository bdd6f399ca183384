internal import CodeSyntax

/// Values that are computed from other values.
extension CodeReader {
  /// What a described function computes.
  mutating func computed(_ kind: String, _ call: CodeCall) -> CodeValue {
    let first = call.value(1) ?? .data
    switch kind {
    case "path":
      let all = call.given.map(\.value)
      return .object("Path", [all.isEmpty ? .text(".") : joinedPath(all)])
    case "join": return joinedPath(call.given.map(\.value))
    case "below":
      let all = [call.receiver ?? .data] + call.given.map(\.value)
      return .object("Path", [joinedPath(all)])
    case "same": return call.receiver ?? first
    case "first": return first
    case "expand": return (call.receiver ?? first).mapping { expanded($0) }
    case "parent": return first.mapping { Self.parent($0) }
    case "home": return variable("HOME")
    case "homepath": return .object("Path", [variable("HOME")])
    case "here": return .text(".")
    case "herepath": return .object("Path", [.text(".")])
    case "temporary": return .text(Self.temporary)
    case "temporarypath": return .object("Path", [.text(Self.temporary)])
    case "environment":
      if case .text(let name) = first { return variable(name) }
      return .data
    case "glob": return pattern(first)
    case "globbelow": return below(call.receiver ?? .data, first)
    case "children": return below(call.receiver ?? first, .text("*"))
    case "somepath": return .object("Path", [.data])
    default: return .data
    }
  }

  private static var temporary: String { Walker.newTemporary.droppingFinalNewlines }

  private func expanded(_ path: String) -> String? {
    guard path == "~" || path.hasPrefix("~/") else { return path.hasPrefix("~") ? nil : path }
    return environment["HOME"].map { $0 + path.dropFirst() }
  }

  private func pattern(_ value: CodeValue) -> CodeValue {
    guard let path = value.path else { return value.isData ? .data : .unknown }
    return path.contains { "*?[".contains($0) } ? .pattern(path) : .text(path)
  }

  private func below(_ folder: CodeValue, _ name: CodeValue) -> CodeValue {
    guard let path = folder.path, let name = name.path else { return .data }
    return .object("Path", [.pattern("\(path)/\(name)")])
  }

  /// A method of plain data.
  func dataMethod(_ receiver: CodeValue, _ name: String, _ call: CodeCall) -> CodeValue {
    switch (receiver, name) {
    case (.text(let text), "join"):
      guard case .list(let items)? = call.value(1) else { return .data }
      return joined(items, text)
    case (.list(let items), "join"):
      if case .text(let text)? = call.value(1) { return joined(items, text) }
      return call.given.isEmpty ? joined(items, language == .ruby ? "" : ",") : .data
    case (.text(let text), "split"): return split(text, call)
    case (.text(let text), "format"):
      return text.contains("{") ? .starts(String(text.prefix { $0 != "{" })) : receiver
    case (.text, "encode"), (.text, "decode"), (.text, "toString"), (.text, "to_s"),
      (.text, "freeze"), (.text, "dup"), (.list, "to_a"), (.list, "copy"), (.list, "slice"):
      return call.given.isEmpty || name == "encode" || name == "decode" ? receiver : .data
    case (.text(let text), "strip"), (.text(let text), "trim"), (.text(let text), "chomp"):
      return call.given.isEmpty ? .text(trimmed(text)) : .data
    case (.list(let items), "concat"):
      guard case .list(let more)? = call.value(1) else { return .list(items + [.unknown]) }
      return .list(items + more)
    default: return .data
    }
  }

  private func trimmed(_ text: String) -> String {
    var part = text[...]
    while part.first?.isWhitespace == true { part.removeFirst() }
    while part.last?.isWhitespace == true { part.removeLast() }
    return String(part)
  }

  private func joined(_ items: [CodeValue], _ separator: String) -> CodeValue {
    var texts: [String] = []
    for item in items {
      guard let text = item.path else {
        return texts.isEmpty ? .data : .starts(texts.joined(separator: separator) + separator)
      }
      texts.append(text)
    }
    return .text(texts.joined(separator: separator))
  }

  private func split(_ text: String, _ call: CodeCall) -> CodeValue {
    let separator: Character
    switch call.value(1) {
    case nil: separator = " "
    case .text(let given)? where given.count == 1: separator = given.first ?? " "
    default: return .data
    }
    let parts = text.split(separator: separator, omittingEmptySubsequences: separator == " ")
    return .list(parts.map { .text(String($0)) })
  }
}
