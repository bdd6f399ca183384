extension Dump {
  mutating func body(_ body: Command.Body) {
    switch body {
    case .group(let script): clause("group ", script)
    case .subshell(let script): clause("subshell ", script)
    case .conditional(let branches, let otherwise):
      for (index, branch) in branches.enumerated() {
        clause(index == 0 ? "if " : " elif ", branch.condition)
        clause(" then ", branch.body)
      }
      if let otherwise { clause(" else ", otherwise) }
    case .loop(let condition, let script, let isUntil):
      clause(isUntil ? "until " : "while ", condition)
      clause(" do ", script)
    case .each(let name, let words, let script): loop("for", name, words, script)
    case .select(let name, let words, let script): loop("select", name, words, script)
    case .count(let words, let script):
      for (index, word) in words.enumerated() {
        text += index == 0 ? "count " : "; "
        self.word(word)
      }
      clause(" do ", script)
    case .choice(let word, let choices):
      text += "case "
      self.word(word)
      for choice in choices { self.choice(choice) }
    case .arithmetic(let word):
      text += "math "
      self.word(word)
    case .test(let test):
      text += "test "
      self.test(test)
    }
  }

  private mutating func clause(_ name: String, _ script: Script) {
    text += name
    self.script(script)
  }

  private mutating func loop(
    _ kind: String,
    _ name: String,
    _ words: [Word]?,
    _ script: Script
  ) {
    text += "\(kind) \(name)"
    if let words {
      text += " in"
      self.words(words)
    }
    clause(" do ", script)
  }

  private mutating func choice(_ choice: Command.Choice) {
    text += " ["
    for (index, pattern) in choice.patterns.enumerated() {
      if index > 0 { text += " | " }
      word(pattern)
    }
    text += " => "
    script(choice.body)
    text += choice.terminator?.rawValue ?? ""
    text += "]"
  }

  private mutating func test(_ test: Command.Test) {
    switch test {
    case .unary(let operation, let word):
      text += operation + " "
      self.word(word)
    case .binary(let operation, let left, let right):
      word(left)
      text += " \(operation) "
      word(right)
    case .word(let word): self.word(word)
    case .not(let inner):
      text += "(not "
      self.test(inner)
      text += ")"
    case .and(let left, let right): pair("and", left, right)
    case .or(let left, let right): pair("or", left, right)
    case .group(let inner):
      text += "(group "
      self.test(inner)
      text += ")"
    }
  }

  private mutating func pair(_ name: String, _ left: Command.Test, _ right: Command.Test) {
    text += "(\(name) "
    test(left)
    text += ", "
    test(right)
    text += ")"
  }
}
