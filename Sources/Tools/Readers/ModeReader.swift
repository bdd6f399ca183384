internal import Effects

/// Reads `chmod`'s mode and the paths that get it (chmod(1)).
///
/// A mode that lets everybody write, or that runs a file with its owner's rights, grants rights.
enum ModeReader {
  static func read(_ invocation: inout Invocation) {
    var paths = invocation.operands
    var grants = false
    if !invocation.modes.contains("reference") {
      guard !paths.isEmpty else { return }
      let mode = paths.removeFirst()
      grants = !mode.isKnown || givesRights(mode.text)
    }
    // One file's mode can be set back; a tree's modes differ and are not kept anywhere.
    let isTree = invocation.modes.contains(.recursive)
    let why = isTree ? "the modes that files had before aren't kept" : ""
    var deeds = [Deed(.modify, .path, reversibility: isTree ? nil : .reversible, why: why)]
    if grants {
      let why = "everybody may write, or it runs with its owner's rights"
      deeds.append(Deed(.grant, .path, reversibility: .reversible, why: why))
    }
    for word in paths { invocation.add(deeds, on: word) }
  }

  /// Whether a mode gives write access to everybody, or sets the user's or the group's identity.
  static func givesRights(_ mode: String) -> Bool {
    if let number = Int(mode, radix: 8), mode.allSatisfy(\.isASCIIDigit) {
      return number & 0o002 != 0 || number & 0o6000 != 0
    }
    return mode.split(separator: ",").contains { clause in
      guard let sign = clause.firstIndex(where: { "+=".contains($0) }) else { return false }
      let who = clause[..<sign]
      let rights = clause[clause.index(after: sign)...]
      if rights.contains("s") { return true }
      return rights.contains("w") && (who.contains("o") || who.contains("a"))
    }
  }
}
