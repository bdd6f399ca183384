/// Works out an expression of a justfile as far as it names texts, variables and commands.
struct JustExpression {
  /// How deep variables may name variables.
  private static let depthLimit = 12

  /// Expressions of variables by name.
  let variables: [String: String]
  /// Values that are known already: parameters, and what the command line gives.
  let values: [String: RecipeText]
  let environment: [String: String]
  let folder: String

  /// The value; what isn't understood isn't known.
  func value(_ text: String, depth: Int = 0) -> RecipeText {
    guard depth < Self.depthLimit else { return RecipeText(.unknown) }
    var result = RecipeText()
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

  private func term(_ term: String, _ depth: Int) -> RecipeText {
    guard let first = term.first else { return RecipeText() }
    if first == "'" || first == "\"" { return RecipeText(Self.plain(term)) }
    if first == "`" {
      return RecipeText(.output(String(term.drop { $0 == "`" }.prefix { $0 != "`" })))
    }
    if first == "(", term.last == ")" {
      return value(String(term.dropFirst().dropLast()), depth: depth + 1)
    }
    if let known = values[term] { return known }
    if let expression = variables[term] { return value(expression, depth: depth + 1) }
    guard let open = term.firstIndex(of: "("), term.last == ")" else { return RecipeText(.unknown) }
    let inner = term[term.index(after: open)...].dropLast()
    return call(String(term[..<open]), String(inner), depth)
  }

  private func call(_ name: String, _ inner: String, _ depth: Int) -> RecipeText {
    let arguments = inner.split(separator: ",").map { value(String($0), depth: depth + 1).known }
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
    var current = ""
    var quote: Character?
    var level = 0
    for character in text {
      if let open = quote {
        current.append(character)
        if character == open { quote = nil }
        continue
      }
      if "'\"`".contains(character) { quote = character }
      if character == "(" { level += 1 }
      if character == ")" { level -= 1 }
      if level == 0, " \t\n+/".contains(character) {
        if !current.isEmpty { parts.append(current) }
        current = ""
        if character == "+" || character == "/" { parts.append(String(character)) }
      } else {
        current.append(character)
      }
    }
    if !current.isEmpty { parts.append(current) }
    return parts
  }
}
