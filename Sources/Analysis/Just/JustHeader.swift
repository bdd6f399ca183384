/// Reads the first line of a recipe: name, parameters, and what it needs.
enum JustHeader {
  static func read(_ line: String) -> JustRecipe? {
    var tokens = tokens(line)[...]
    guard var name = tokens.popFirst() else { return nil }
    if name == "@" { name = tokens.popFirst() ?? "" }
    if name.hasPrefix("@") { name.removeFirst() }
    guard !name.isEmpty, name.utf8.allSatisfy({ $0 > 32 }) else { return nil }
    var recipe = JustRecipe(name: name)
    while let token = tokens.popFirst() {
      if token == ":" {
        needs(&tokens, &recipe)
        return recipe
      }
      recipe.parameters.append(parameter(token, &tokens))
    }
    return nil
  }

  private static func parameter(
    _ token: String,
    _ tokens: inout ArraySlice<String>
  ) -> JustRecipe.Parameter {
    var parameter = JustRecipe.Parameter(name: token)
    while let first = parameter.name.first, "+*$".contains(first) {
      if first == "$" { parameter.isExported = true } else { parameter.takesRest = true }
      parameter.name.removeFirst()
    }
    if parameter.name.isEmpty, let next = tokens.popFirst() { parameter.name = next }
    if tokens.first == "=" {
      tokens.removeFirst()
      parameter.standard = tokens.popFirst()
    }
    return parameter
  }

  private static func needs(_ tokens: inout ArraySlice<String>, _ recipe: inout JustRecipe) {
    var isAfter = false
    while let token = tokens.popFirst() {
      if token == "&&" {
        isAfter = true
        continue
      }
      var call = JustRecipe.Call(name: token)
      if token == "(" {
        call.name = tokens.popFirst() ?? ""
        var level = 1
        while let next = tokens.popFirst() {
          if next == "(" { level += 1 }
          if next == ")" { level -= 1 }
          if level == 0 { break }
          call.arguments.append(next)
        }
      }
      if isAfter { recipe.after.append(call) } else { recipe.before.append(call) }
    }
  }

  /// Names, strings with their quotes, and signs.
  private static func tokens(_ line: String) -> [String] {
    var tokens: [String] = []
    var current: [UInt8] = []
    var quote: UInt8?
    func end() {
      if !current.isEmpty { tokens.append(String(decoding: current, as: UTF8.self)) }
      current = []
    }
    for byte in line.utf8 {
      if let open = quote {
        current.append(byte)
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case UInt8(ascii: "#"):
        end()
        return tokens
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"):
        quote = byte
        current.append(byte)
      case UInt8(ascii: " "), UInt8(ascii: "\t"): end()
      case UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "("), UInt8(ascii: ")"):
        end()
        tokens.append(String(Unicode.Scalar(byte)))
      default: current.append(byte)
      }
    }
    end()
    return tokens
  }
}
