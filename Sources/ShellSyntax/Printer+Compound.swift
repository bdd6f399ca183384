extension Printer {
  mutating func compound(_ compound: Command.Compound) throws(PrinterError) {
    try body(compound.body)
    try redirections(compound.redirections)
    if let last = compound.redirections.last(where: { !$0.isImplied }) {
      at = last.range.upperBound
    }
  }

  private mutating func body(_ body: Command.Body) throws(PrinterError) {
    switch body {
    case .group(let script): try enclosed("{", script, "}")
    case .subshell(let script): try enclosed("(", script, ")")
    case .conditional(let branches, let otherwise): try conditional(branches, otherwise)
    case .loop(let condition, let script, let isUntil):
      try enclosed(isUntil ? "until" : "while", condition, "do")
      try enclosed("", script, "done")
    case .each(let name, let words, let script): try each("for", name, words, script)
    case .select(let name, let words, let script): try each("select", name, words, script)
    case .count(let words, let script):
      for (word, opener) in zip(words, ["for((", ";", ";"]) {
        try put(opener)
        try self.word(word)
      }
      try put("))")
      try loopBody(script)
    case .choice(let word, let choices): try choice(word, choices)
    case .arithmetic(let word):
      try put("((")
      try self.word(word)
      try put("))")
    case .test(let test):
      try put("[[")
      try self.test(test)
      try put("]]")
    }
  }

  private mutating func enclosed(
    _ opener: String,
    _ script: Script,
    _ closer: String
  ) throws(PrinterError) {
    try put(opener)
    try self.script(script)
    try put(closer)
  }

  private mutating func conditional(
    _ branches: [Command.Branch],
    _ otherwise: Script?
  ) throws(PrinterError) {
    for (index, branch) in branches.enumerated() {
      try enclosed(index == 0 ? "if" : "elif", branch.condition, "then")
      try script(branch.body)
    }
    if let otherwise { try enclosed("else", otherwise, "") }
    try put("fi")
  }

  private mutating func each(
    _ opener: String,
    _ name: String,
    _ words: [Word]?,
    _ script: Script
  ) throws(PrinterError) {
    try put(opener)
    try put(name)
    if let words {
      try put("in")
      for word in words { try self.word(word) }
    }
    try loopBody(script)
  }

  private mutating func loopBody(_ script: Script) throws(PrinterError) {
    if stands("{") {
      try enclosed("{", script, "}")
    } else {
      try enclosed("do", script, "done")
    }
  }

  private mutating func choice(
    _ word: Word,
    _ choices: [Command.Choice]
  ) throws(PrinterError) {
    try put("case")
    try self.word(word)
    try put("in")
    for choice in choices {
      try go(to: choice.range)
      if stands("("), choice.patterns.first?.range.lowerBound != free { try put("(") }
      for (index, pattern) in choice.patterns.enumerated() {
        if index > 0 { try put("|") }
        try self.word(pattern)
      }
      try enclosed(")", choice.body, choice.terminator?.rawValue ?? "")
    }
    try put("esac")
  }

  private mutating func test(_ test: Command.Test) throws(PrinterError) {
    switch test {
    case .unary(let operation, let word):
      try put(operation)
      try self.word(word)
    case .binary(let operation, let left, let right):
      try word(left)
      try put(operation)
      try word(right)
    case .word(let word): try self.word(word)
    case .not(let inner):
      try put("!")
      try self.test(inner)
    case .and(let left, let right):
      try self.test(left)
      try put("&&")
      try self.test(right)
    case .or(let left, let right):
      try self.test(left)
      try put("||")
      try self.test(right)
    case .group(let inner):
      try put("(")
      try self.test(inner)
      try put(")")
    }
  }
}
