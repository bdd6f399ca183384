extension Printer {
  mutating func script(_ script: Script) throws(PrinterError) {
    try inOrder(script.items.map(\.range))
    for item in script.items {
      for link in item.pipelines {
        switch link.condition {
        case .first: try go(to: item.range)
        case .and: try put("&&")
        case .or: try put("||")
        }
        try pipeline(link.pipeline)
      }
      try end(item.range)
      if item.isBackground { try put("&") }
    }
  }

  private mutating func pipeline(_ pipeline: Script.Pipeline) throws(PrinterError) {
    try prefixes(pipeline)
    var joinsErrors = false
    for (index, command) in pipeline.commands.enumerated() {
      if index > 0 {
        try put(joinsErrors ? "|&" : "|")
      }
      try self.command(command)
      joinsErrors = command.joinsErrors
    }
    try end(pipeline.range)
  }

  /// Checks the words before a pipeline, which are trivia, against what the tree says of them.
  private mutating func prefixes(_ pipeline: Script.Pipeline) throws(PrinterError) {
    let stop = pipeline.commands.first?.range.lowerBound ?? pipeline.range.upperBound
    var bangs = 0
    var isTimed = false
    for index in pipeline.range.lowerBound..<max(stop, pipeline.range.lowerBound)
    where claims[index] == .trivia {
      if source[index] == Byte.bang { bangs += 1 }
      if source[index] == UInt8(ascii: "t") { isTimed = true }
    }
    guard isTimed == pipeline.isTimed, (bangs % 2 == 1) == pipeline.isNegated else {
      throw PrinterError(
        reason: "a pipeline has other prefixes",
        offset: pipeline.range.lowerBound
      )
    }
    if pipeline.commands.isEmpty { at = pipeline.range.upperBound }
  }

  private mutating func command(_ command: Command) throws(PrinterError) {
    try go(to: command.range)
    switch command {
    case .simple(let simple): try self.simple(simple)
    case .compound(let compound): try self.compound(compound)
    case .function(let function):
      if standsFunctionWord { try put("function") }
      try put(function.name)
      if stands("()") { try put("()") }
      try self.command(function.body)
    case .coprocess(let coprocess):
      try put("coproc")
      if free != coprocess.body.range.lowerBound { try put(coprocess.name) }
      try self.command(coprocess.body)
    }
    try end(command.range)
  }

  /// Whether the reserved word `function` stands next, rather than a name that begins so.
  private var standsFunctionWord: Bool {
    guard stands("function") else { return false }
    var index = free
    for _ in 0..<8 {
      index += 1
      while index < claims.count, claims[index] == .dropped { index += 1 }
    }
    return index < claims.count && claims[index] == .trivia
  }

  private mutating func simple(_ simple: Command.Simple) throws(PrinterError) {
    try inOrder(simple.assignments.map(\.range) + simple.words.map(\.range))
    for assignment in simple.assignments { try self.assignment(assignment) }
    for word in simple.words { try self.word(word) }
    try redirections(simple.redirections)
    at = simple.range.upperBound
  }

  private mutating func assignment(_ assignment: Assignment) throws(PrinterError) {
    try go(to: assignment.range)
    try put(assignment.name)
    if let index = assignment.index { try bracketed(index) }
    try put(assignment.isAppending ? "+=" : "=")
    switch assignment.value {
    case .word(let word): try self.word(word)
    case .array(let words): try elements(words)
    }
    try end(assignment.range)
  }

  mutating func redirections(_ redirections: [Redirection]) throws(PrinterError) {
    try inOrder(redirections.map(\.range))
    for redirection in redirections where !redirection.isImplied {
      try go(to: redirection.range)
      try descriptor(redirection.descriptor)
      try put(redirection.kind.rawValue)
      try word(redirection.target)
      try end(redirection.range)
      guard let document = redirection.document else { continue }
      let after = at
      try go(to: document.range)
      documents += 1
      try parts(document.parts)
      try end(document.range)
      documents -= 1
      at = after
    }
  }

  private mutating func descriptor(
    _ descriptor: Redirection.Descriptor?
  ) throws(PrinterError) {
    switch descriptor {
    case nil: break
    case .variable(let name): try put("{" + name + "}")
    case .number(let number):
      // Zeros before a number aren't part of its value.
      while stands("0"), String(number).utf8.count < digitsNext { try put("0") }
      try put(String(number))
    }
  }

  /// How many digits stand next.
  private var digitsNext: Int {
    var index = free
    var count = 0
    while index < claims.count, claims[index] == .dropped || Byte.isDigit(source[index]) {
      if claims[index] != .dropped { count += 1 }
      index += 1
    }
    return count
  }
}

extension Redirection {
  /// Whether it stands for the `&` of `|&`.
  var isImplied: Bool { target.range.isEmpty }
}

extension Command {
  /// Whether `|&` follows.
  fileprivate var joinsErrors: Bool {
    switch self {
    case .simple(let command): command.redirections.last?.isImplied ?? false
    case .compound(let command): command.redirections.last?.isImplied ?? false
    case .function(let command): command.body.joinsErrors
    case .coprocess(let command): command.body.joinsErrors
    }
  }
}
