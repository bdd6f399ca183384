internal import Effects

/// Reads tags that `exiftool` shows or changes, and the files that have them (exiftool(1p)).
enum TagReader {
  /// Options with an argument that only says what is read or printed.
  private static let values: Set<String> = [
    "-d", "-dateFormat", "-charset", "-c", "-coordFormat", "-fileOrder", "-ext", "-extension",
    "-i", "-ignore", "-lang", "-p", "-printFormat", "-x", "-exclude", "-efile", "-geotag",
    "-geosync", "-listItem", "-password", "-sep", "-separator", "-use", "-userParam", "-api",
    "-srcfile",
  ]
  /// Options with an argument that is, or names, code.
  private static let code: Set<String> = ["-if", "-if2", "-config", "-@", "-stay_open"]

  static func read(_ invocation: inout Invocation) {
    var rest = invocation.operands[...]
    var files: [Argument] = []
    var modes: Set<String> = []
    while let word = rest.popFirst() {
      guard word.prefix.hasPrefix("-"), word.text != "-" else {
        files.append(word)
        continue
      }
      if code.contains(word.text) {
        _ = rest.popFirst()
        invocation.claims.append(Claim(unknown: word, why: "it brings code or other options"))
      } else if values.contains(word.text) {
        _ = rest.popFirst()
      } else if word.text.lowercased() == "-tagsfromfile" {
        if let source = rest.popFirst() { invocation.add([.reads], on: source) }
        modes.insert("write")
      } else if word.text == "-o" || word.text == "-out" {
        if let target = rest.popFirst() { invocation.add([.creates], on: target) }
        modes.insert("copy")
      } else if ["-w", "-W", "-textOut"].contains(word.text) {
        if let format = rest.popFirst() { invocation.add([.creates], on: format) }
      } else {
        modes.formUnion(mode(of: word))
      }
    }
    if modes.contains("recursive") { invocation.modes.insert(.recursive) }
    for file in files { invocation.add(deeds(modes), on: file) }
  }

  private static func mode(of word: Argument) -> Set<String> {
    let name = word.text.lowercased()
    if name == "-r" || name == "-r." || name == "-recurse" { return ["recursive"] }
    if name.hasPrefix("-overwrite_original") { return ["overwrite"] }
    if name.hasPrefix("-delete_original") { return ["delete"] }
    if name == "-restore_original" { return ["restore"] }
    guard !word.isKnown || name.contains(where: { "=<>".contains($0) }) else { return [] }
    let moves = name.hasPrefix("-filename") || name.hasPrefix("-directory")
    return moves ? ["write", "move"] : ["write"]
  }

  private static func deeds(_ modes: Set<String>) -> [Deed] {
    if modes.contains("delete") {
      let why = "the originals that were kept have no other copy"
      return [
        Deed(
          .delete,
          .fixed(.file, "originals that were kept"),
          reversibility: .irreversible,
          why: why
        )
      ]
    }
    if modes.contains("copy") { return [.reads] }
    if modes.contains("move") {
      return [Deed(.delete, .path, why: "its content goes on elsewhere", traits: [.moved])]
    }
    guard modes.contains("write") || modes.contains("restore") else { return [.reads] }
    if modes.contains("overwrite") || modes.contains("restore") { return [.modifies] }
    let why = "the file as it was is kept beside it"
    return [Deed(.modify, .path, reversibility: .reversible, why: why)]
  }
}
