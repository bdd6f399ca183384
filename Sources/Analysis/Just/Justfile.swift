internal import Effects

/// A justfile: its variables, settings and recipes (just 1.36, the manual's grammar).
///
/// The bounds: ``lineLimit`` lines and ``recipeLimit`` recipes that run. What isn't read is noted
/// in ``unread``; the recipes that were read stay.
struct Justfile {
  static let lineLimit = 10_000
  static let recipeLimit = 200

  var variables: [String: String] = [:]
  var exported: Set<String> = []
  var exportsAll = false
  var aliases: [String: String] = [:]
  var recipes: [JustRecipe] = []
  /// The places of recipes by name.
  private(set) var places: [String: [Int]] = [:]
  /// The shell and its options, if a setting names another one.
  var shell: [String] = []
  /// The folder that recipes run in, seen from the file's.
  var folder: String?
  /// Files that it imports.
  var imports: [String] = []
  var unread: String?

  init(_ text: String) {
    var open: Int?
    var attributes: [String] = []
    let lines = text.split(atByte: UInt8(ascii: "\n"), keepingEmpty: true)
    var index = 0
    let end = min(lines.count, Self.lineLimit)
    while index < lines.count {
      guard index < Self.lineLimit else {
        unread = "more than \(Self.lineLimit) lines are not read"
        break
      }
      var line = String(lines[index])
      index += 1
      if let place = open, line.isEmpty || line.hasPrefix(" ") || line.hasPrefix("\t") {
        recipes[place].lines.append(line)
        continue
      }
      while line.utf8.last == UInt8(ascii: "\\"), index < end {
        line.removeLast()
        line += " " + lines[index]
        index += 1
      }
      // A string over several lines goes on to its end.
      var marks = Self.openMarks(line)
      while !marks.isEmpty, index < end {
        line += "\n" + lines[index]
        marks.formSymmetricDifference(Self.openMarks(lines[index]))
        index += 1
      }
      open = nil
      read(line, &attributes, &open)
    }
    for place in recipes.indices {
      recipes[place].lines = Self.dedent(recipes[place].lines)
      places[recipes[place].name, default: []].append(place)
    }
  }

  /// The quotes of strings over several lines that a line opens, or closes if they are open.
  private static func openMarks(_ line: some StringProtocol) -> Set<UInt8> {
    var marks: Set<UInt8> = []
    for quote in "'\"`".utf8 {
      var count = 0
      for byte in line.utf8 {
        count = byte == quote ? count + 1 : 0
        guard count == 3 else { continue }
        marks.formSymmetricDifference([quote])
        count = 0
      }
    }
    return marks
  }

  private mutating func read(_ line: String, _ attributes: inout [String], _ open: inout Int?) {
    let words = MakeWords.split(line)
    guard let first = words.first, !first.hasPrefix("#") else { return }
    if first.hasPrefix("[") {
      attributes += line.split { "[],".contains($0) }.map { $0.filter { $0 != " " } }
      return
    }
    defer { attributes = [] }
    if let sign = line.firstRange(of: ":=") {
      return assign(String(line[..<sign.lowerBound]), String(line[sign.upperBound...]))
    }
    switch first {
    case "set": return set(words.dropFirst().joined(separator: " "))
    case "import", "import?": return imports.append(JustExpression.plain(words.last ?? ""))
    case "mod", "mod?":
      unread = "a module"
      return
    default: break
    }
    guard var recipe = JustHeader.read(line) else {
      unread = "a line that isn't understood"
      return
    }
    recipe.attributes = attributes
    recipes.append(recipe)
    open = recipes.count - 1
  }

  private mutating func assign(_ left: String, _ right: String) {
    let words = MakeWords.split(left)
    guard let name = words.last else { return }
    switch words.first {
    case "alias": aliases[name] = MakeWords.split(right).first ?? ""
    case "set": set(name + " " + right)
    default:
      variables[name] = right
      if words.first == "export" { exported.insert(name) }
    }
  }

  private mutating func set(_ text: String) {
    let words = MakeWords.split(text)
    let value = text.dropFirst(words.first?.count ?? 0)
    switch words.first {
    case "export": exportsAll = words.last != "false"
    case "working-directory": folder = JustExpression.plain(String(value))
    case "shell":
      shell = value.split { "[],".contains($0) }.map { JustExpression.plain(String($0)) }
        .filter { !$0.isEmpty }
    default: break
    }
  }

  /// The lines without the indentation of the first one, and without empty ones at the end.
  private static func dedent(_ lines: [String]) -> [String] {
    let indentation = lines.first { !$0.isEmpty }?.prefix { $0 == " " || $0 == "\t" }.count ?? 0
    var lines = lines.map { line in
      let own = line.prefix { $0 == " " || $0 == "\t" }.count
      return String(line.dropFirst(min(own, indentation)))
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
