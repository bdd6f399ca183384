extension Dump {
  mutating func words(_ words: [Word]) {
    for word in words {
      text += " "
      self.word(word)
    }
  }

  mutating func word(_ word: Word) { parts(word.parts) }

  mutating func parts(_ parts: [Word.Part]) {
    for (index, part) in parts.enumerated() {
      if index > 0 { text += "+" }
      kind(part.kind)
    }
  }

  private mutating func kind(_ kind: Word.Part.Kind) {
    switch kind {
    case .literal(let plain): text += Self.oneLine(plain)
    case .escaped(let plain): text += "esc(\(Self.oneLine(plain)))"
    case .singleQuoted(let plain): text += "sq(\(Self.oneLine(plain)))"
    case .ansiQuoted(let bytes):
      text += "ansi(\(Self.oneLine(String(decoding: bytes, as: UTF8.self))))"
    case .doubleQuoted(let parts): named("dq", parts)
    case .localized(let parts): named("loc", parts)
    case .parameter(let parameter): self.parameter(parameter)
    case .command(let script, let isBackquoted): named(isBackquoted ? "bq" : "sub", script)
    case .arithmetic(let word): named("math", word.parts)
    case .process(let script, let isOutput): named(isOutput ? "out" : "in", script)
    case .extendedPattern(let operation, let word):
      text += "ext(\(operation) "
      self.word(word)
      text += ")"
    case .array(let prefix, let words):
      text += prefix
      elements(words)
    }
  }

  private mutating func named(_ name: String, _ parts: [Word.Part]) {
    text += name + "("
    self.parts(parts)
    text += ")"
  }

  private mutating func named(_ name: String, _ script: Script) {
    text += name + "("
    self.script(script)
    text += ")"
  }

  mutating func bracketed(_ word: Word) {
    text += "["
    self.word(word)
    text += "]"
  }

  /// A text without control characters.
  private static func oneLine(_ plain: String) -> String {
    guard plain.utf8.contains(where: { $0 < Byte.space || $0 == 0x7F }) else { return plain }
    var line = ""
    for scalar in plain.unicodeScalars {
      switch scalar {
      case "\n": line += "\\n"
      case "\t": line += "\\t"
      case _ where scalar.value < 32 || scalar.value == 127:
        line += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: line.unicodeScalars.append(scalar)
      }
    }
    return line
  }
}

extension Dump {
  private mutating func parameter(_ parameter: Parameter) {
    text += "par("
    if parameter.isLength { text += "#" }
    if parameter.isIndirect { text += "!" }
    text += parameter.name
    if let index = parameter.index { bracketed(index) }
    if let operation = parameter.operation { self.operation(operation) }
    text += ")"
  }

  private mutating func operation(_ operation: Parameter.Operation) {
    switch operation {
    case .fallback(let word, let orEmpty): operand(orEmpty ? ":-" : "-", word)
    case .assign(let word, let orEmpty): operand(orEmpty ? ":=" : "=", word)
    case .fail(let word, let orEmpty): operand(orEmpty ? ":?" : "?", word)
    case .alternative(let word, let orEmpty): operand(orEmpty ? ":+" : "+", word)
    case .removePrefix(let word, let longest): operand(longest ? "##" : "#", word)
    case .removeSuffix(let word, let longest): operand(longest ? "%%" : "%", word)
    case .replace(let operation, let pattern, let word):
      operand(operation, pattern)
      if let word { operand("/", word) }
    case .substring(let offset, let length):
      operand(":", offset)
      if let length { operand(":", length) }
    case .changeCase(let operation, let pattern):
      operand(operation, pattern ?? Word(parts: [], range: 0..<0))
    case .transform(let letter): text += " @" + letter
    case .names: text += " names"
    }
  }

  private mutating func operand(_ operation: String, _ word: Word) {
    text += " \(operation)"
    guard !word.parts.isEmpty else { return }
    text += " "
    self.word(word)
  }
}
