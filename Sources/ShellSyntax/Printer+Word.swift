extension Printer {
  mutating func word(_ word: Word) throws(PrinterError) {
    guard let first = word.parts.first else { return }
    try go(to: word.range)
    guard first.range.lowerBound == at else {
      throw PrinterError(reason: "a word begins elsewhere than its first part", offset: at)
    }
    try parts(word.parts)
    try end(word.range)
  }

  mutating func parts(_ parts: [Word.Part]) throws(PrinterError) {
    try inOrder(parts.map(\.range))
    for part in parts {
      try go(to: part.range)
      try kind(part.kind, in: part.range)
      try end(part.range)
    }
  }

  private mutating func kind(
    _ kind: Word.Part.Kind,
    in range: Range<Int>
  ) throws(PrinterError) {
    switch kind {
    case .literal(let text): try put(text)
    case .escaped(let text): try put("\\" + text)
    case .singleQuoted(let text): try put("'" + text + "'")
    case .ansiQuoted(let bytes): try ansiQuoted(bytes, in: range)
    case .doubleQuoted(let parts):
      try put("\"")
      try self.parts(parts)
      try put("\"")
    case .localized(let parts):
      try put("$\"")
      try self.parts(parts)
      try put("\"")
    case .parameter(let parameter): try self.parameter(parameter)
    case .command(let script, let isBackquoted): try command(script, isBackquoted)
    case .arithmetic(let word):
      let isOld = stands("$[")
      try put(isOld ? "$[" : "$((")
      try self.word(word)
      try put(isOld ? "]" : "))")
    case .process(let script, let isOutput):
      try put(isOutput ? ">(" : "<(")
      try self.script(script)
      try put(")")
    case .extendedPattern(let operation, let word):
      try put(operation + "(")
      try self.word(word)
      try put(")")
    case .array(let prefix, let words):
      try put(prefix)
      try elements(words)
    }
  }

  private mutating func command(
    _ script: Script,
    _ isBackquoted: Bool
  ) throws(PrinterError) {
    let usesBraces = stands("${")
    try put(isBackquoted ? "`" : usesBraces ? "${" : "$(")
    try self.script(script)
    try put(isBackquoted ? "`" : usesBraces ? "}" : ")")
  }

  mutating func elements(_ words: [Word]) throws(PrinterError) {
    try put("(")
    for word in words { try self.word(word) }
    try put(")")
  }

  mutating func bracketed(_ index: Word) throws(PrinterError) {
    try put("[")
    try word(index)
    try put("]")
  }

  /// Writes `$'…'` as the text spells it, if that spelling decodes to what the node holds.
  private mutating func ansiQuoted(
    _ bytes: [UInt8],
    in range: Range<Int>
  ) throws(PrinterError) {
    let spelling = range.filter { claims[$0] == .none }.map { source[$0] }
    guard spelling.count >= 3, AnsiEscapes.decode(spelling[2..<(spelling.count - 1)]) == bytes
    else {
      throw PrinterError(reason: "a node holds another text", offset: range.lowerBound)
    }
    try put("$'")
    try put(spelling[2..<(spelling.count - 1)])
    try put("'")
  }
}

extension Printer {
  private mutating func parameter(_ parameter: Parameter) throws(PrinterError) {
    guard stands("${") else {
      try put("$" + parameter.name)
      return
    }
    try put("${")
    if parameter.isLength { try put("#") }
    if parameter.isIndirect { try put("!") }
    try put(parameter.name)
    if let index = parameter.index { try bracketed(index) }
    if let operation = parameter.operation { try self.operation(operation) }
    try put("}")
  }

  private mutating func operation(
    _ operation: Parameter.Operation
  ) throws(PrinterError) {
    switch operation {
    case .fallback(let word, let orEmpty): try value(orEmpty ? ":-" : "-", word)
    case .assign(let word, let orEmpty): try value(orEmpty ? ":=" : "=", word)
    case .fail(let word, let orEmpty): try value(orEmpty ? ":?" : "?", word)
    case .alternative(let word, let orEmpty): try value(orEmpty ? ":+" : "+", word)
    case .removePrefix(let word, let longest): try value(longest ? "##" : "#", word)
    case .removeSuffix(let word, let longest): try value(longest ? "%%" : "%", word)
    case .replace(let operation, let pattern, let word):
      try value(operation, pattern)
      if let word { try value("/", word) }
    case .substring(let offset, let length):
      try value(":", offset)
      if let length { try value(":", length) }
    case .changeCase(let operation, let pattern):
      try put(operation)
      if let pattern { try word(pattern) }
    case .transform(let letter): try put("@" + letter)
    case .names: try put(stands("*") ? "*" : "@")
    }
  }

  private mutating func value(
    _ operation: String,
    _ word: Word
  ) throws(PrinterError) {
    try put(operation)
    try self.word(word)
  }
}
