internal import Tools

/// The words of `make` as far as they decide which recipes run (make(1), GNU Make 4.3).
struct MakeInvocation {
  var files: [Argument] = []
  var goals: [Argument] = []
  /// Variables on the command line: name, sign and value.
  var variables: [Argument] = []
  /// Whether only what always runs does so: `-n`, `-q`, `-t`.
  var onlyPrints = false
  /// Whether variables of the environment come before those of the file.
  var environmentFirst = false

  private static let valued = "CfIoWjlO"
  private static let long: [String: Character] = [
    "directory": "C", "file": "f", "makefile": "f", "include-dir": "I", "old-file": "o",
    "assume-old": "o", "what-if": "W", "new-file": "W", "assume-new": "W", "eval": "E",
    "just-print": "n", "dry-run": "n", "recon": "n", "question": "q", "touch": "t",
    "environment-overrides": "e",
  ]

  init(_ words: [Argument]) {
    var rest = words[...]
    var onlyOperands = false
    while let word = rest.popFirst() {
      if onlyOperands || !word.prefix.hasPrefix("-") || word.prefix == "-" {
        addOperand(word)
      } else if word.text == "--" {
        onlyOperands = true
      } else if word.prefix.hasPrefix("--") {
        readLong(word, &rest)
      } else {
        readShort(word, &rest)
      }
    }
  }

  private mutating func addOperand(_ word: Argument) {
    if word.prefix.contains("=") { variables.append(word) } else { goals.append(word) }
  }

  private mutating func readLong(_ word: Argument, _ rest: inout ArraySlice<Argument>) {
    let body = word.prefix.dropFirst(2)
    let name = String(body.prefix { $0 != "=" })
    let full = Self.long.keys.filter { $0.hasPrefix(name) }.min { $0.count < $1.count }
    guard !name.isEmpty, let letter = Self.long[name] ?? full.flatMap({ Self.long[$0] }) else {
      return
    }
    guard body.contains("=") || "CfIoW".contains(letter) else { return set(letter, nil) }
    if body.contains("=") {
      var value = word
      value.text = String(word.text.drop { $0 != "=" }.dropFirst())
      value.prefix = value.text
      set(letter, value)
    } else {
      set(letter, rest.popFirst())
    }
  }

  private mutating func readShort(_ word: Argument, _ rest: inout ArraySlice<Argument>) {
    var letters = word.prefix.dropFirst()
    while let letter = letters.popFirst() {
      guard Self.valued.contains(letter) else {
        set(letter, nil)
        continue
      }
      var value = word
      value.text = String(letters)
      value.prefix = value.text
      let isOptional = "jlO".contains(letter)
      if letters.isEmpty, !isOptional { return set(letter, rest.popFirst()) }
      if letters.isEmpty, let next = rest.first, letter == "j" || letter == "l",
        !next.text.isEmpty, next.text.allSatisfy({ $0.isNumber || $0 == "." })
      {
        rest.removeFirst()
      }
      return set(letter, value)
    }
  }

  private mutating func set(_ letter: Character, _ value: Argument?) {
    switch letter {
    case "f": if let value { files.append(value) }
    case "n", "q", "t": onlyPrints = true
    case "e": environmentFirst = true
    default: break
    }
  }
}
