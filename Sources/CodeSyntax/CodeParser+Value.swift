extension CodeParser {
  /// Reads signs and words before a value, and the value.
  mutating func parseUnary(_ isWeak: Bool) -> Code {
    var isNegated = false
    while let token = current {
      let isSign =
        token.kind == .sign
        && ["!", "-", "+", "*", "**", "...", "&", "\\", "~", "++", "--", "->"]
          .contains(token.text)
      let isWord =
        token.kind == .name && language.prefixWords.contains(token.text) && !isMemberName
      guard isSign || isWord else { break }
      if isSign { isNegated = true }
      position += 1
    }
    let value = nested { $0.parsePostfix(isWeak) }
    if isNegated, !isName(value) { return .group([value]) }
    return value
  }

  /// Whether the name at hand is a key, as in `{ from: 1 }`.
  private var isMemberName: Bool {
    guard let next = ahead(1) else { return false }
    return next.isSign(":") || next.isSign("=>") && language != .javascript
      || next.isSign("=") && language == .python
  }

  private func isName(_ value: Code) -> Bool {
    if case .name = value { return true }
    return false
  }

  private mutating func parsePostfix(_ isWeak: Bool) -> Code {
    guard let base = parsePrimary(isWeak) else { return .group([]) }
    var links: [CodeLink] = []
    while let token = current {
      guard parseLink(token, base, &links) else { break }
    }
    if links.isEmpty, !canBeCalled(base) { return base }
    if let call = parseOpenCall(base, links) { links.append(call) }
    return links.isEmpty ? base : .chain(base, links)
  }

  private func canBeCalled(_ base: Code) -> Bool {
    if case .name = base { return true }
    return false
  }

  private mutating func parseLink(_ token: CodeToken, _ base: Code, _ links: inout [CodeLink])
    -> Bool
  {
    if token.kind == .newline {
      // `.name` on the next line goes on with this one.
      var offset = 1
      while ahead(offset)?.kind == .newline { offset += 1 }
      guard language == .ruby,
        ahead(offset)?.isSign(".") == true || ahead(offset)?.isSign("&.") == true
      else { return false }
      position += offset
      return true
    }
    if token.kind == .text, language == .javascript, !token.followsBlank, canBeCalled(base) {
      position += 1
      links.append(.call([CodeArgument(name: nil, value: value(of: token.parts))]))
      return true
    }
    guard token.kind == .sign else { return false }
    switch token.text {
    case ".", "?.", "&.", "->", "?->", "::": return parseMember(token.text, &links)
    case "(":
      let isVariable = language == .perl && isPerlVariable(base) && links.isEmpty
      let isSpaced = language == .ruby && token.followsBlank && links.isEmpty && isBound(base)
      guard !isVariable, !isSpaced else { return false }
      position += 1
      links.append(.call(parseItems(")").items))
      return true
    case "[":
      if language == .ruby, token.followsBlank { return false }
      position += 1
      links.append(.index(parseItems("]").items.map(\.value)))
      return true
    case "{": return parseBraces(token, base, &links)
    default: return false
    }
  }

  private func isPerlVariable(_ base: Code) -> Bool {
    guard case .name(let name) = base, let first = name.utf8.first else { return false }
    return !CodeLexer.isNameStart(first) && first != UInt8(ascii: "&")
  }

  func isBound(_ base: Code) -> Bool {
    guard case .name(let name) = base else { return false }
    return bindings.counts[name] != nil
  }

  private mutating func parseMember(_ sign: String, _ links: inout [CodeLink]) -> Bool {
    let names: Bool
    switch language {
    case .python: names = sign == "."
    case .javascript: names = sign == "." || sign == "?."
    case .ruby: names = sign == "." || sign == "&." || sign == "::"
    case .perl: names = sign == "->"
    case .php: names = sign == "->" || sign == "?->" || sign == "::"
    }
    guard names else { return false }
    var offset = 1
    while language != .python, ahead(offset)?.kind == .newline { offset += 1 }
    guard let next = ahead(offset) else { return false }
    if next.kind == .name {
      position += offset + 1
      links.append(.member(next.text))
      return true
    }
    // `a?.[b]`, `$a->[0]`, `f.(x)`: what follows is looked at for itself.
    guard ["[", "(", "{"].contains(where: next.isSign) else { return false }
    position += offset
    if language == .perl, next.isSign("{") {
      position += 1
      links.append(.index(parseItems("}").items.map(\.value)))
    }
    return true
  }

  private mutating func parseBraces(
    _ token: CodeToken,
    _ base: Code,
    _ links: inout [CodeLink]
  ) -> Bool {
    if language == .perl, !token.followsBlank, isPerlVariable(base) || !links.isEmpty {
      position += 1
      links.append(.index(parseItems("}").items.map(\.value)))
      return true
    }
    guard language == .ruby, !isClosed(base, links) else { return false }
    // A block belongs to the call before it.
    position += 1
    let block = CodeArgument(name: "&", value: .function(parseItems("}").items.map(\.value)))
    if case .call(let given)? = links.last {
      links[links.count - 1] = .call(given + [block])
    } else {
      links.append(.call([block]))
    }
    return true
  }

  /// Whether nothing can be called here, so that a bracket begins something else.
  private func isClosed(_ base: Code, _ links: [CodeLink]) -> Bool {
    if links.isEmpty {
      if case .name = base { return isBound(base) }
      return true
    }
    if case .index? = links.last { return true }
    return false
  }

  /// Reads brackets with what they hold, or a value without brackets; nil for a lone word.
  private mutating func parsePrimary(_ isWeak: Bool) -> Code? {
    guard let token = current else { return nil }
    switch token.kind {
    case .newline: return nil
    case .number:
      position += 1
      return .number(token.text)
    case .text:
      position += 1
      return parseTexts(value(of: token.parts))
    case .words:
      position += 1
      return .list(token.parts.map { value(of: [$0]) })
    case .shell:
      position += 1
      return .shell(value(of: token.parts))
    case .pattern:
      position += 1
      let inner = token.parts.map { value(of: [$0]) }
      return inner.isEmpty ? .pattern : .group(inner)
    case .name: return parseName(token)
    case .sign: return parseBracket(token)
    }
  }

  /// Texts that stand beside each other are one in Python.
  private mutating func parseTexts(_ first: Code) -> Code {
    guard language == .python || language == .ruby, current?.kind == .text else { return first }
    var parts = [first]
    while let token = current, token.kind == .text {
      parts.append(value(of: token.parts))
      position += 1
    }
    return .joined(parts)
  }

  private mutating func parseBracket(_ token: CodeToken) -> Code? {
    if [")", "]", "}"].contains(token.text) { return nil }
    position += 1
    switch token.text {
    case "(":
      let found = parseItems(")")
      if found.isPlain, found.items.count == 1, found.items[0].name == nil {
        return found.endsWithComma ? .list([found.items[0].value]) : found.items[0].value
      }
      return found.isPlain ? list(found.items) : .group(found.items.map(\.value))
    case "[":
      let found = parseItems("]")
      return found.isPlain ? list(found.items) : .group(found.items.map(\.value))
    case "{":
      let found = parseItems("}")
      let isMap = !found.items.isEmpty && found.items.contains { $0.name != nil }
      return isMap ? .pairs(found.items) : .group(found.items.map(\.value))
    default: return .group([])
    }
  }

  private func list(_ items: [CodeArgument]) -> Code {
    if items.contains(where: { $0.name != nil }) { return .pairs(items) }
    if items.contains(where: \.isSpread) { return .group(items.map(\.value)) }
    return .list(items.map(\.value))
  }

  /// The value of a text by its parts.
  mutating func value(of parts: [CodePart]) -> Code {
    var found: [Code] = []
    for part in parts {
      switch part {
      case .text(let text): found.append(.text(text))
      case .unknown: found.append(.group([]))
      case .code(let text):
        guard level < Self.levelLimit else {
          isSure = false
          found.append(.group([]))
          continue
        }
        var lexer = CodeLexer(text, language)
        lexer.read(isFile: false)
        var inner = CodeParser(lexer.tokens, language, bindings, level: level + 1)
        let values = inner.parseProgram()
        isSure = isSure && lexer.isSure && inner.isSure
        found.append(values.count == 1 ? values[0] : .group(values))
      }
    }
    return found.count == 1 && !parts.isEmpty && isText(found[0]) ? found[0] : .joined(found)
  }

  private func isText(_ value: Code) -> Bool {
    if case .text = value { return true }
    return false
  }
}
