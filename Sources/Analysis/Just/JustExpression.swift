/// Works out an expression of a justfile as far as it names texts, variables and commands.
struct JustExpression {
  /// How deep variables may name variables.
  private static let depthLimit = 24
  /// How many bytes of expressions and of their values are worked out.
  static let workLimit = 1 << 20

  /// Expressions of variables by name.
  let variables: [String: String]
  /// Values that are known already: parameters, and what the command line gives.
  private(set) var values: [String: RecipeText]
  let environment: [String: String]
  let folder: String
  /// How many bytes were worked out.
  private(set) var work = 0
  /// The values of variables that were worked out, and of those that are being.
  private var found: [String: RecipeText] = [:]

  init(
    variables: [String: String],
    values: [String: RecipeText],
    environment: [String: String],
    folder: String
  ) {
    self.variables = variables
    self.values = values
    self.environment = environment
    self.folder = folder
  }

  /// Goes on with other values; what was worked out with those before doesn't count any more.
  mutating func take(_ values: [String: RecipeText]) {
    self.values = values
    found = [:]
  }

  /// The value; what isn't understood isn't known, and neither is what is beyond the bounds.
  mutating func value(_ text: String, depth: Int = 0) -> RecipeText {
    work += text.utf8.count + 1
    guard depth < Self.depthLimit, work <= Self.workLimit else { return RecipeText(.unknown) }
    var result = RecipeText()
    defer { work += result.count / 4 }
    for part in Self.split(text) {
      switch part {
      case "+": continue
      case "/": result.append(.text("/"))
      default: result.append(term(part, depth))
      }
      if result.count > Makefile.textLimit { return RecipeText(.unknown) }
    }
    return result
  }

  private mutating func term(_ term: String, _ depth: Int) -> RecipeText {
    guard let first = term.first else { return RecipeText() }
    if first == "'" || first == "\"" { return RecipeText(Self.plain(term)) }
    if first == "`" {
      return RecipeText(.output(String(term.drop { $0 == "`" }.prefix { $0 != "`" })))
    }
    if first == "(", term.last == ")" {
      return value(String(term.dropFirst().dropLast()), depth: depth + 1)
    }
    if let known = values[term] { return known }
    if let expression = variables[term] { return variable(term, expression, depth) }
    guard let open = term.firstIndex(of: "("), term.last == ")" else { return RecipeText(.unknown) }
    let inner = term[term.index(after: open)...].dropLast()
    return call(String(term[..<open]), String(inner), depth)
  }

  /// A variable's value, worked out once; what names itself isn't known.
  private mutating func variable(_ name: String, _ text: String, _ depth: Int) -> RecipeText {
    if let known = found[name] { return known }
    found[name] = RecipeText(.unknown)
    let value = value(text, depth: depth + 1)
    found[name] = value
    return value
  }

  private mutating func call(_ name: String, _ inner: String, _ depth: Int) -> RecipeText {
    var arguments: [String?] = []
    for part in inner.utf8.split(separator: UInt8(ascii: ",")) {
      arguments.append(value(String(Substring(part)), depth: depth + 1).known)
    }
    switch name {
    case "env", "env_var", "env_var_or_default":
      guard let key = arguments.first ?? nil else { return RecipeText(.unknown) }
      if let value = environment[key] { return RecipeText(value) }
      if environment.isEmpty { return RecipeText(.unknown) }
      return arguments.count > 1
        ? arguments[1].map { RecipeText($0) } ?? RecipeText(.unknown)
        : RecipeText(.unknown)
    case "justfile_directory", "justfile_dir", "invocation_directory", "source_directory":
      return RecipeText(folder)
    case "os", "os_family": return RecipeText(name == "os" ? "linux" : "unix")
    case "just_executable": return RecipeText("just")
    case "shell":
      return arguments.first.flatMap { $0 }.map { RecipeText(.output($0)) } ?? RecipeText(.unknown)
    default: return RecipeText(.unknown)
    }
  }

  /// A string without its quotes, with escapes filled in where it has double ones.
  static func plain(_ text: String) -> String {
    let trimmed = text.drop { " \t\n".contains($0) }
    guard let quote = trimmed.first, quote == "'" || quote == "\"" else {
      return trimmed.filter { !" \t\n".contains($0) }
    }
    let mark = String(repeating: quote, count: 3)
    let count = trimmed.hasPrefix(mark) ? 3 : 1
    var body = trimmed.dropFirst(count)
    while let last = body.last, last != quote { body.removeLast() }
    body = body.dropLast(count)
    guard quote == "\"" else { return String(body) }
    var plain = ""
    var isEscaped = false
    for character in body {
      if isEscaped {
        plain.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        plain.append(character)
      }
    }
    return plain
  }

  /// The terms and signs of an expression; brackets keep what is in them together.
  private static func split(_ text: String) -> [String] {
    var parts: [String] = []
    var current: [UInt8] = []
    var quote: UInt8?
    var level = 0
    func end() {
      if !current.isEmpty { parts.append(String(decoding: current, as: UTF8.self)) }
      current = []
    }
    for byte in text.utf8 {
      if let open = quote {
        current.append(byte)
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"): quote = byte
      case UInt8(ascii: "("): level += 1
      case UInt8(ascii: ")"): level -= 1
      default: break
      }
      guard level == 0, [9, 10, 32, UInt8(ascii: "+"), UInt8(ascii: "/")].contains(byte) else {
        current.append(byte)
        continue
      }
      end()
      if byte == UInt8(ascii: "+") { parts.append("+") }
      if byte == UInt8(ascii: "/") { parts.append("/") }
    }
    end()
    return parts
  }
}
