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
    var current = ""
    var quote: Character?
    func ended(_ text: String) -> [String] { text.isEmpty ? [] : [text] }
    for character in line {
      if let open = quote {
        current.append(character)
        if character == open { quote = nil }
      } else if character == "#" {
        break
      } else if "'\"`".contains(character) {
        quote = character
        current.append(character)
      } else if " \t".contains(character) {
        tokens += ended(current)
        current = ""
      } else if ":=()".contains(character) {
        tokens += ended(current) + [String(character)]
        current = ""
      } else {
        current.append(character)
      }
    }
    return tokens + ended(current)
  }
}
