internal import Effects

/// Reads `chattr`'s attributes and the files that get them (chattr(1)).
enum AttributeReader {
  private static let attributes = Set("aAcCdDeEfFijmPsStTux")

  static func read(_ invocation: inout Invocation) {
    var rest = invocation.operands[...]
    var files: [Argument] = []
    while let word = rest.popFirst() {
      if word.isKnown, ["-p", "-v"].contains(word.text) {
        _ = rest.popFirst()
      } else if word.isKnown, let sign = word.text.first, "+-=".contains(sign) {
        let letters = word.text.dropFirst()
        if sign == "-", letters.contains("R") { invocation.modes.insert(.recursive) }
        guard letters.allSatisfy({ attributes.contains($0) || sign == "-" && "RVf".contains($0) })
        else {
          let why = "'chattr' isn't described with it"
          invocation.claims.append(Claim(unknown: word, why: why))
          continue
        }
      } else {
        files.append(word)
      }
    }
    let why = "the opposite sign takes it back"
    for file in files {
      invocation.add([Deed(.modify, .path, reversibility: .reversible, why: why)], on: file)
    }
  }
}
