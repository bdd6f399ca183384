/// Reads the calls of a small Starlark file whose arguments are texts and lists of texts.
struct StarlarkReader {
  /// A value that is written out.
  indirect enum Value: Hashable {
    case text(String)
    case list([Value])
    /// Anything else.
    case other

    var text: String? { if case .text(let text) = self { text } else { nil } }
    var items: [Value]? { if case .list(let items) = self { items } else { nil } }
  }

  /// One call.
  struct Call: Hashable {
    var name: String
    var arguments: [String: Value]
    var line: Int
    /// As written, in one line.
    var text: String
  }

  /// The most calls of a file.
  private static let limit = 2_000

  private var rest: Substring
  private var line = 1

  private init(_ text: String) { rest = text[...] }

  /// Every call at the top of a file; what can't be read ends them.
  static func calls(_ text: String) -> [Call] {
    var reader = StarlarkReader(text)
    var calls: [Call] = []
    while calls.count < limit {
      reader.skipBlanks()
      guard !reader.rest.isEmpty else { break }
      let (start, line) = (reader.rest, reader.line)
      let name = reader.word()
      reader.skipBlanks()
      guard !name.isEmpty, reader.rest.first == "(", let arguments = reader.arguments() else {
        reader.skipLine()
        continue
      }
      let text = start[..<reader.rest.startIndex]
      let shown = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      calls.append(Call(name: name, arguments: arguments, line: line, text: shown))
    }
    return calls
  }

  private mutating func next() -> Character? {
    guard let first = rest.first else { return nil }
    if first.isNewline { line += 1 }
    rest = rest.dropFirst()
    return first
  }

  private mutating func skipLine() {
    while let first = next(), !first.isNewline {}
  }

  private mutating func skipBlanks() {
    while let first = rest.first, first.isWhitespace || first == "#" {
      if first == "#" { skipLine() } else { _ = next() }
    }
  }

  private mutating func word() -> String {
    let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
    rest = rest[word.endIndex...]
    return String(word)
  }

  private mutating func arguments() -> [String: Value]? {
    _ = next()
    var arguments: [String: Value] = [:]
    while true {
      skipBlanks()
      guard let first = rest.first else { return nil }
      if first == ")" {
        _ = next()
        return arguments
      }
      if first == "," {
        _ = next()
        continue
      }
      let name = word()
      skipBlanks()
      guard !name.isEmpty, rest.first == "=" else { return nil }
      _ = next()
      guard let value = value(depth: 0) else { return nil }
      arguments[name] = value
    }
  }

  private mutating func value(depth: Int) -> Value? {
    skipBlanks()
    guard let first = rest.first, depth < 8 else { return nil }
    switch first {
    case "\"", "'": return quoted(first).map(Value.text)
    case "[":
      _ = next()
      var items: [Value] = []
      while true {
        skipBlanks()
        guard let first = rest.first else { return nil }
        if first == "]" {
          _ = next()
          return .list(items)
        }
        if first == "," {
          _ = next()
        } else if let item = value(depth: depth + 1) {
          items.append(item)
        } else {
          return nil
        }
      }
    default:
      return word().isEmpty ? nil : .other
    }
  }

  private mutating func quoted(_ mark: Character) -> String? {
    _ = next()
    var text = ""
    while let character = next() {
      if character == mark { return text }
      if character.isNewline { return nil }
      if character == "\\" {
        guard let escaped = next() else { return nil }
        text.append(escaped == "n" ? "\n" : escaped == "t" ? "\t" : escaped)
      } else {
        text.append(character)
      }
    }
    return nil
  }
}
