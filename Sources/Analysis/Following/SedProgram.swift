/// What a `sed` program can do beyond editing its input (sed(1), section COMMAND SYNOPSIS).
enum SedProgram {
  /// Whether the program holds no `e`, `w` or `W` command or flag.
  ///
  /// Only programs of `s`, `y`, `d`, `p`, `q` and the like with plain addresses are recognised;
  /// anything else counts as able to do more.
  static func onlyEdits(_ program: String) -> Bool {
    var reader = Reader(text: Array(program.unicodeScalars))
    return reader.read()
  }

  private struct Reader {
    let text: [Unicode.Scalar]
    var position = 0

    mutating func read() -> Bool {
      while position < text.count {
        skip { " \t\n;{}".unicodeScalars.contains($0) }
        guard skipAddresses() else { return false }
        skip { $0 == " " || $0 == "!" }
        guard position < text.count else { return true }
        let command = text[position]
        position += 1
        guard readCommand(command) else { return false }
      }
      return true
    }

    private mutating func skip(_ wanted: (Unicode.Scalar) -> Bool) {
      while position < text.count, wanted(text[position]) { position += 1 }
    }

    private mutating func skipAddresses() -> Bool {
      while position < text.count {
        let scalar = text[position]
        if scalar == "/" || scalar == "\\" {
          position += scalar == "\\" ? 2 : 1
          guard position <= text.count, skipDelimited(scalar == "\\" ? text[position - 1] : "/")
          else { return false }
          skip { $0 == "I" || $0 == "M" }
        } else if "0123456789$~+,".unicodeScalars.contains(scalar) {
          position += 1
        } else {
          return true
        }
      }
      return true
    }

    /// Moves behind the next delimiter that isn't escaped.
    private mutating func skipDelimited(_ delimiter: Unicode.Scalar) -> Bool {
      var inClass = false
      while position < text.count {
        let scalar = text[position]
        position += 1
        if scalar == "\\" {
          position += 1
        } else if scalar == "[" {
          inClass = true
        } else if scalar == "]" {
          inClass = false
        } else if scalar == delimiter && !inClass {
          return true
        }
      }
      return false
    }

    private mutating func readCommand(_ command: Unicode.Scalar) -> Bool {
      switch command {
      case "s", "y":
        guard position < text.count else { return false }
        let delimiter = text[position]
        position += 1
        guard skipDelimited(delimiter), skipReplacement(delimiter) else { return false }
        skip { "gpIiMm0123456789".unicodeScalars.contains($0) }
        return atEnd
      case "a", "i", "c":
        skip { $0 != "\n" }
        return true
      case "b", "t", "T", ":", "r", "R", "l", "q", "Q", "v":
        skip { $0 != "\n" && $0 != ";" && $0 != "}" }
        return true
      case "d", "D", "g", "G", "h", "H", "n", "N", "p", "P", "x", "z", "=", "F": return atEnd
      case "#":
        skip { $0 != "\n" }
        return true
      default: return false
      }
    }

    /// In a replacement, brackets mean nothing.
    private mutating func skipReplacement(_ delimiter: Unicode.Scalar) -> Bool {
      while position < text.count {
        let scalar = text[position]
        position += 1
        if scalar == "\\" {
          position += 1
        } else if scalar == delimiter {
          return true
        }
      }
      return false
    }

    private var atEnd: Bool {
      position >= text.count || " \t\n;}#".unicodeScalars.contains(text[position])
    }
  }
}
