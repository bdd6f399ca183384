/// What an `awk` program can do beyond reading and printing (gawk(1)).
enum AwkProgram {
  /// Whether it neither runs commands nor writes files: no `system`, no pipe, no redirection.
  ///
  /// Strings, regular expressions and comments are passed over; a `>` outside brackets after
  /// `print` counts as a redirection, as awk reads it.
  static func onlyReads(_ program: String) -> Bool {
    let text = Array(program.unicodeScalars)
    var position = 0
    var level = 0
    var word = ""
    var prints = false
    var previous: Unicode.Scalar = "("
    while position < text.count {
      let scalar = text[position]
      if CharacterClass.isWord(scalar) {
        word.unicodeScalars.append(scalar)
        position += 1
        previous = scalar
        continue
      }
      if word == "system" || word == "getline" && previous == "|" { return false }
      if word == "print" || word == "printf" { prints = true }
      word = ""
      switch scalar {
      case "\"": position = skip(text, position, to: "\"")
      case "/" where "(,{;!&|~=\n ".unicodeScalars.contains(previous):
        position = skip(text, position, to: "/")
      case "#": while position < text.count, text[position] != "\n" { position += 1 }
      case "(": level += 1
      case ")": level -= 1
      case "\n", ";", "}": prints = false
      case ">" where prints && level == 0: return false
      case "|":
        let next = position + 1 < text.count ? text[position + 1] : " "
        if next != "|" { return false }
        position += 1
      default: break
      }
      if scalar != " " && scalar != "\t" { previous = scalar }
      position += 1
    }
    return word != "system"
  }

  private static func skip(
    _ text: [Unicode.Scalar],
    _ start: Int,
    to delimiter: Unicode.Scalar
  ) -> Int {
    var position = start + 1
    while position < text.count, text[position] != delimiter {
      position += text[position] == "\\" ? 2 : 1
    }
    return min(position, text.count)
  }
}
