extension CodeParser {
  /// Reads a name, or what a word of the grammar begins; nil for a word that stands for nothing.
  mutating func parseName(_ token: CodeToken) -> Code? {
    position += 1
    if language == .ruby || language == .perl || language == .php || language == .javascript,
      isSign(":") && ahead(1)?.isSign(":") != true || isSign("=>"),
      language != .javascript || isSign(":")
    {
      return .name(token.text)
    }
    switch (language, token.text) {
    case (.python, "import"): return parsePythonImport(from: nil)
    case (.python, "lambda"): return parseLambda()
    case (.python, "for"): return parseLoop()
    case (.javascript, "import"): return parseJavaScriptImport()
    case (.javascript, "function"), (.php, "function"), (.php, "fn"):
      return parseFunction()
    case (.perl, "use"), (.perl, "no"): return parsePerlUse()
    case (.perl, "for"), (.perl, "foreach"): return parsePerlLoop()
    case (.perl, "sub"), (.perl, "package"), (.ruby, "module"), (.python, "def"), (.ruby, "class"),
      (.python, "class"), (.php, "class"), (.javascript, "class"), (.php, "namespace"):
      if current?.kind == .name { position += 1 }
      return .group([])
    case (.ruby, "def"):
      while let next = current, next.kind == .name || next.isSign(".") { position += 1 }
      return .group([])
    case (.php, "use"):
      return parsePHPUse()
    case (.perl, "eval"), (.perl, "do"), (.ruby, "__method__"):
      // A block is evaluated in any case; a text is code.
      if isSign("{") { return .group([]) }
      return .name(token.text)
    case (.python, "from"): return parsePythonFrom()
    default: break
    }
    if language.isKeyword(token.text), !language.prefixWords.contains(token.text) {
      return .group([])
    }
    return .name(token.text)
  }

  private mutating func parseFunction() -> Code {
    while let next = current, next.kind == .name || next.isSign("*") || next.isSign("&") {
      position += 1
    }
    let parameters = skip("(") ? parseItems(")").items.map(\.value) : []
    return .function(parameters)
  }

  private mutating func parseLambda() -> Code {
    var found: [Code] = []
    while let token = current, token.kind != .newline {
      if token.isSign(":") {
        position += 1
        found.append(parseExpression())
        break
      }
      if token.isSign(",") {
        position += 1
        continue
      }
      let start = position
      // A parameter, and the value that it has if none is given.
      if token.kind == .name { position += 1 } else { found.append(parseExpression()) }
      if skip("=") { found.append(parseExpression()) }
      if position == start { position += 1 }
    }
    return .function(found)
  }

  private mutating func parseDotted() -> String {
    var name = ""
    while let token = current {
      if token.isSign(".") || token.isSign("...") {
        name += token.text
      } else if token.kind == .name, name.isEmpty || name.hasSuffix("."), !token.isName("import") {
        name += token.text
      } else {
        break
      }
      position += 1
    }
    return name
  }

  private mutating func parsePythonFrom() -> Code {
    // `yield from` and `raise … from` are no imports.
    if let before = ahead(-2), before.kind != .newline, !before.isSign(";"), !before.isSign(":") {
      return .group([])
    }
    let module = parseDotted()
    guard current?.isName("import") == true else { return .group([]) }
    position += 1
    return parsePythonImport(from: module)
  }

  /// Reads `a.b as c, d` after `import`.
  private mutating func parsePythonImport(from module: String?) -> Code {
    var found: [Code] = []
    while let token = current, token.kind != .newline, !token.isSign(";") {
      if token.isSign(",") || token.isSign("(") || token.isSign(")") {
        position += 1
        continue
      }
      if token.isSign("*"), let module {
        position += 1
        found.append(.imports(module: module, member: "*", name: "*"))
        continue
      }
      guard token.kind == .name else { break }
      let name = parseDotted()
      guard !name.isEmpty else {
        // `import import` is no Python.
        isSure = false
        break
      }
      var alias: String?
      if current?.isName("as") == true {
        alias = ahead(1)?.text
        position += 2
      }
      if let module {
        found.append(.imports(module: module, member: name, name: alias ?? name))
      } else if let alias {
        found.append(.imports(module: name, member: nil, name: alias))
      } else {
        // `import a.b` gives a name to `a` alone.
        let first = String(name.split(separator: ".").first ?? "")
        found.append(.imports(module: name, member: nil, name: ""))
        found.append(.imports(module: first, member: nil, name: first))
      }
    }
    return .group(found)
  }

  /// Reads `a, {b as c}, * as d from 'm'` after `import`.
  private mutating func parseJavaScriptImport() -> Code {
    if isSign("(") || isSign(".") { return .name("import") }
    var names: [(member: String?, name: String)] = []
    var isInBraces = false
    while let token = current {
      position += 1
      if token.kind == .text {
        guard case .text(let module)? = token.parts.first, token.parts.count == 1 else { break }
        if names.isEmpty { names = [(nil, "")] }
        return .group(names.map { .imports(module: module, member: $0.member, name: $0.name) })
      }
      if token.isSign("{") { isInBraces = true }
      if token.isSign("}") { isInBraces = false }
      if token.isSign("*") { names.append((nil, "*")) }
      guard token.kind == .name, !["from", "type"].contains(token.text) else { continue }
      if token.text == "as", let alias = current, alias.kind == .name, let last = names.popLast() {
        names.append((last.member, alias.text))
        position += 1
      } else {
        names.append((isInBraces ? token.text : nil, token.text))
      }
    }
    isSure = false
    return .group([])
  }

  /// Reads `Module LIST` after `use`.
  private mutating func parsePerlUse() -> Code {
    guard let module = current, module.kind == .name else { return .group([]) }
    position += 1
    var found: [Code] = [.imports(module: module.text, member: nil, name: "")]
    while let token = current, !token.isSign(";"), token.kind != .newline {
      position += 1
      guard token.kind == .text || token.kind == .words else { continue }
      for case .text(let name) in token.parts {
        found.append(.imports(module: module.text, member: name, name: name))
      }
    }
    return .group(found)
  }

  private mutating func parsePerlLoop() -> Code {
    if current?.isName("my") == true || current?.isName("our") == true { position += 1 }
    guard let token = current, token.kind == .name, token.text.hasPrefix("$") else {
      return isSign("(") ? .each("$_", parseExpression()) : .group([])
    }
    position += 1
    return isSign("(") ? .each(token.text, parseExpression()) : .group([])
  }

  /// Skips `use A\B as C;` of PHP; names lead to functions by their last part anyway.
  private mutating func parsePHPUse() -> Code {
    if isSign("(") { return .group([]) }
    var found: [Code] = []
    while let token = current, !token.isSign(";") {
      if token.kind == .name, token.text != "as", token.text != "function" {
        found.append(.imports(module: token.text, member: nil, name: ""))
      }
      position += 1
    }
    return .group(found)
  }
}
