extension Makefile {
  /// What a function gives.
  mutating func call(_ function: MakeFunction, _ body: ArraySlice<UInt8>) -> RecipeText {
    let parts = MakeBytes.arguments(body, limit: function.arity)
    switch function {
    case .if: return choose(parts)
    case .or, .and: return decide(parts, isOr: function == .or)
    case .foreach: return repeated(parts)
    case .call: return callVariable(parts)
    case .eval:
      guard let text = expand(body).known else {
        skip("a part that it makes while it runs")
        return RecipeText()
      }
      evaluate(text)
      return RecipeText()
    case .info, .warning, .error:
      _ = expand(body)
      return RecipeText()
    case .shell: return output(expand(body))
    case .file:
      if parts[0].first == 62 { output(writing: expand(parts[0].dropFirst())) }
      return RecipeText()
    case .value: return rawValue(body)
    default: return words(function, parts.map { expand($0) })
    }
  }

  /// What a command prints; while make reads, the command runs at once.
  private mutating func output(_ code: RecipeText) -> RecipeText {
    if !isRunning, startup.count < Self.commandLimit { startup.append(code.shell) }
    return RecipeText(.output(code.shell))
  }

  private mutating func output(writing name: RecipeText) {
    let file = name.shell.drop { $0 == ">" || $0 == " " }
    if startup.count < Self.commandLimit { startup.append(": > \(file)") }
  }

  private mutating func choose(_ parts: [ArraySlice<UInt8>]) -> RecipeText {
    guard parts.count > 1 else { return RecipeText() }
    let test = expand(MakeBytes.trim(parts[0]))
    if test.isEmpty { return parts.count > 2 ? expand(parts[2]) : RecipeText() }
    if let known = test.known, !known.isEmpty { return expand(parts[1]) }
    isTorn = true
    return assumesTrue ? expand(parts[1]) : parts.count > 2 ? expand(parts[2]) : RecipeText()
  }

  private mutating func decide(_ parts: [ArraySlice<UInt8>], isOr: Bool) -> RecipeText {
    var last = RecipeText()
    for part in parts {
      last = expand(MakeBytes.trim(part))
      if last.isEmpty != isOr { return last }
    }
    return last
  }

  private mutating func repeated(_ parts: [ArraySlice<UInt8>]) -> RecipeText {
    guard parts.count == 3, let name = expand(MakeBytes.trim(parts[0])).known else {
      return RecipeText(.unknown)
    }
    let saved = locals[name]
    var all = RecipeText()
    let list = expand(parts[1])
    guard spend(list.count * Self.wordCost) else { return RecipeText(.unknown) }
    for (index, word) in list.words.enumerated() {
      locals[name] = word
      if index > 0 { all.append(.text(" ")) }
      all.append(expand(parts[2]))
      guard all.count <= Self.textLimit, work <= Self.workLimit, steps <= Self.stepLimit else {
        all = RecipeText(.unknown)
        break
      }
    }
    locals[name] = saved
    return all
  }

  private mutating func callVariable(_ parts: [ArraySlice<UInt8>]) -> RecipeText {
    guard let name = expand(MakeBytes.trim(parts[0])).known else { return RecipeText(.unknown) }
    var arguments: [String: RecipeText] = ["0": RecipeText(name)]
    for (index, part) in parts.dropFirst().enumerated() {
      arguments["\(index + 1)"] = expand(part)
    }
    for index in parts.count...max(parts.count, 9) { arguments["\(index)"] = RecipeText() }
    if let function = MakeFunction(rawValue: name) {
      return words(function, parts.dropFirst().map { expand($0) })
    }
    let saved = locals
    locals.merge(arguments) { _, new in new }
    let text = value(name)
    locals = saved
    return text
  }

  private mutating func rawValue(_ body: ArraySlice<UInt8>) -> RecipeText {
    guard let name = expand(body).known else { return RecipeText(.unknown) }
    switch variables[name]?.value {
    case .recursive(let text)?: return RecipeText(text)
    case .simple(let text)?: return text
    case nil: return knowsEnvironment ? RecipeText() : RecipeText(.unknown)
    }
  }

  /// Functions that only work on words.
  private mutating func words(
    _ function: MakeFunction,
    _ arguments: [RecipeText]
  ) -> RecipeText {
    guard let last = arguments.last else { return RecipeText() }
    guard spend(cost(of: function, arguments)) else { return RecipeText(.unknown) }
    switch function {
    case .wildcard: return last
    case .strip:
      var text = RecipeText()
      for (index, word) in last.words.enumerated() {
        if index > 0 { text.append(.text(" ")) }
        text.append(word)
      }
      return text
    case .firstword: return last.words.first ?? RecipeText()
    case .lastword: return last.words.last ?? RecipeText()
    case .addprefix, .addsuffix: return affixed(arguments, isPrefix: function == .addprefix)
    default: break
    }
    var known: [String] = []
    for argument in arguments {
      guard let text = argument.known else { return RecipeText(.unknown) }
      known.append(text)
    }
    return MakeWords.call(function, known, directory: directory).map { RecipeText($0) }
      ?? RecipeText(.unknown)
  }

  /// How many steps a function on words takes.
  private func cost(of function: MakeFunction, _ arguments: [RecipeText]) -> Int {
    let size = arguments.reduce(0) { $0 + $1.count }
    guard function == .filter || function == .filterOut, arguments.count == 2 else {
      return size * Self.wordCost
    }
    // Each word is held against each pattern.
    let counts = arguments.map { $0.words.count }
    let (product, isHuge) = counts[0].multipliedReportingOverflow(by: counts[1])
    return isHuge ? Self.stepLimit : size * Self.wordCost + product * Self.wordCost
  }

  private func affixed(_ arguments: [RecipeText], isPrefix: Bool) -> RecipeText {
    guard arguments.count == 2 else { return RecipeText() }
    var text = RecipeText()
    for (index, word) in arguments[1].words.enumerated() {
      if index > 0 { text.append(.text(" ")) }
      text.append(isPrefix ? arguments[0] : word)
      text.append(isPrefix ? word : arguments[0])
      guard text.count <= Self.textLimit else { return RecipeText(.unknown) }
    }
    return text
  }
}
