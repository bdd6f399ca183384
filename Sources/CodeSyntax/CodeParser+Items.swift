extension CodeParser {
  /// Reads what stands between brackets up to the closing one, and that.
  mutating func parseItems(_ close: String) -> CodeItems {
    var found = CodeItems()
    var isSeparate = true
    while let token = current {
      if token.isSign(close) {
        position += 1
        return found
      }
      if token.kind == .newline || token.isSign(",") || token.isSign(";") {
        position += 1
        isSeparate = true
        if token.isSign(",") { found.endsWithComma = true }
        if token.isSign(";") { found.isPlain = false }
        continue
      }
      if !isSeparate, token.isSign(":") || token.isSign("=>"), let key = found.items.popLast() {
        position += 1
        skipNewlines()
        // A slice may end here, as in `a[1:]`.
        if isSign(close) || isSign(",") {
          found.items.append(CodeArgument(name: "", value: key.value))
          continue
        }
        found.items.append(CodeArgument(name: name(of: key.value), value: parseExpression()))
        keep(key.value, in: &found)
        continue
      }
      if [")", "]", "}"].contains(where: token.isSign) {
        isSure = false
        return found
      }
      if !isSeparate { found.isPlain = false }
      let start = position
      found.items.append(parseArgument())
      found.endsWithComma = false
      isSeparate = false
      if position == start { position += 1 }
    }
    isSure = false
    return found
  }

  /// A key that is computed may hold calls, so it isn't lost.
  private func keep(_ key: Code, in found: inout CodeItems) {
    switch key {
    case .text, .name, .number: return
    default: found.items.append(CodeArgument(name: "", value: key))
    }
  }

  private func name(of key: Code) -> String {
    switch key {
    case .text(let text), .name(let text), .number(let text): text
    case .chain(.name(let text), _): text
    default: ""
    }
  }

  mutating func parseArgument() -> CodeArgument {
    if let token = current, token.kind == .name, language == .python,
      ahead(1)?.isSign("=") == true
    {
      position += 2
      return CodeArgument(name: token.text, value: parseExpression())
    }
    let spreads = ["*", "**", "..."].contains { isSign($0) }
    if spreads { position += 1 }
    let value = parseExpression()
    return CodeArgument(name: nil, value: value, isSpread: spreads)
  }

  /// Reads arguments without brackets, as in `puts "x"`; nil if there are none.
  mutating func parseOpenCall(_ base: Code, _ links: [CodeLink]) -> CodeLink? {
    guard canTakeArguments(base, links), let token = current, begins(token) else { return nil }
    var given: [CodeArgument] = []
    var isSeparate = true
    while let token = current {
      if token.isSign(",") {
        position += 1
        skipNewlines()
        isSeparate = true
        continue
      }
      if !isSeparate, token.isSign("=>") || token.isSign(":"), let key = given.popLast() {
        position += 1
        skipNewlines()
        given.append(
          CodeArgument(name: name(of: key.value), value: parseExpression(isWeak: false))
        )
        continue
      }
      guard isSeparate || language == .perl && begins(token) else { break }
      let isEnd = [")", "]", "}", ";"].contains(where: token.isSign)
      if isEnd || token.kind == .newline || token.kind == .name && isWeakWord(token.text) { break }
      let start = position
      let spreads = skip("*") || skip("**")
      given.append(
        CodeArgument(name: nil, value: parseExpression(isWeak: false), isSpread: spreads)
      )
      isSeparate = false
      if position == start { position += 1 }
    }
    return .call(given)
  }

  private func isWeakWord(_ word: String) -> Bool { language.weakWords.contains(word) }

  /// Whether a name can be followed by arguments without brackets.
  private func canTakeArguments(_ base: Code, _ links: [CodeLink]) -> Bool {
    switch language {
    case .python, .javascript: return false
    case .php:
      guard case .name(let name) = base, links.isEmpty else { return false }
      return ["echo", "print", "require", "require_once", "include", "include_once", "exit", "die"]
        .contains(name.lowercased())
    case .perl:
      guard case .name(let name) = base, links.isEmpty, let first = name.utf8.first else {
        return false
      }
      // Names in capitals are file handles.
      return (CodeLexer.isNameStart(first) || first == UInt8(ascii: "-"))
        && name.utf8.contains { $0 >= 0x61 }
    case .ruby:
      if case .member? = links.last { return true }
      guard case .name(let name) = base, links.isEmpty else { return false }
      return bindings.counts[name] == nil && !"@$".contains(name.prefix(1))
        && !["self", "nil", "true", "false"].contains(name)
    }
  }

  /// Whether a token begins an argument.
  private func begins(_ token: CodeToken) -> Bool {
    switch token.kind {
    case .name:
      return !language.infixWords.contains(token.text) && !language.weakWords.contains(token.text)
    case .number, .text, .words, .shell, .pattern: return true
    case .newline: return false
    case .sign:
      guard token.followsBlank, let next = ahead(1) else {
        return token.isSign("\\") || token.isSign("{") && language == .perl
      }
      switch token.text {
      case "[", "\\", "::", "!": return true
      case "{": return language == .perl
      case "(": return false
      case "-", "*", "&", ":", "->", "**": return !next.followsBlank
      default: return false
      }
    }
  }
}
