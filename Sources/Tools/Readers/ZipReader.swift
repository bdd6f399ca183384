internal import Effects

/// Reads `zip`'s archive and members, and `unzip`'s archive (zip(1), unzip(1)).
enum ZipReader {
  static func read(_ invocation: inout Invocation) {
    if invocation.tool.name == "zip" { readZip(&invocation) } else { readUnzip(&invocation) }
  }

  private static func readZip(_ invocation: inout Invocation) {
    guard let archive = invocation.operands.first, archive.text != "-" else { return }
    let looks = invocation.modes.contains("test") || invocation.modes.contains("list")
    guard !looks else { return invocation.add([.reads], on: archive) }
    let members = invocation.operands.dropFirst()
    if invocation.modes.contains("delete") {
      let why = "members are removed from the archive"
      return invocation.add([Deed(.modify, .path, why: why)], on: withSuffix(archive))
    }
    // Members that the archive holds already stay, unless one of the same name is added.
    invocation.add([Deed(.modify, .path)], on: withSuffix(archive))
    for word in members {
      invocation.add([.reads], on: word)
      if invocation.modes.contains("move") {
        let why = "its content goes on in the archive"
        invocation.add([Deed(.delete, .path, why: why, traits: [.moved])], on: word)
      }
    }
  }

  private static func withSuffix(_ archive: Argument) -> Argument {
    let name = archive.text.split(separator: "/").last ?? ""
    guard archive.isKnown, !name.contains(".") else { return archive }
    return Argument(archive.text + ".zip", origin: archive.origin)
  }

  private static func readUnzip(_ invocation: inout Invocation) {
    guard let archive = invocation.operands.first else { return }
    invocation.add([.reads], on: archive)
    guard !invocation.modes.contains("list") else { return }
    let target = invocation.value(of: "-d") ?? Argument(".", origin: invocation.name.origin)
    let replaces = invocation.modes.contains("force")
    let deed = Deed(
      replaces ? .overwrite : .create,
      .tree,
      why: replaces ? "an archive replaces files of the same names" : ""
    )
    invocation.add([deed], on: target)
    if let last = invocation.claims.indices.last { invocation.claims[last].archive = archive }
  }
}
