internal import Effects

/// Reads `tar`'s operands, with the traditional first word that has no dash (tar(1)).
enum TarReader {
  static func read(_ invocation: inout Invocation) {
    let modes: [Mode] = ["create", "extract", "list", "append", "delete"]
    if !modes.contains(where: invocation.modes.contains), let first = invocation.operands.first,
      first.isKnown
    {
      invocation.operands.removeFirst()
      return readTraditional(first, &invocation)
    }
    claim(&invocation)
  }

  /// `tar xzf FILE`: the letters' arguments follow in the order of the letters.
  private static func readTraditional(_ letters: Argument, _ invocation: inout Invocation) {
    let bundle = Argument("-\(letters.text)", origin: letters.origin)
    var words: [Argument] = [bundle]
    var rest = invocation.operands[...]
    // Each letter with an argument becomes an option of its own.
    var plain = "-"
    for letter in letters.text {
      guard let option = invocation.tool.option("-\(letter)"), option.argument == .required,
        let value = rest.popFirst()
      else {
        plain.append(letter)
        continue
      }
      words += [Argument("-\(letter)", origin: letters.origin), value]
    }
    words[0] = Argument(plain, origin: letters.origin)
    if plain == "-" { words.removeFirst() }
    invocation.operands = []
    _ = invocation.scan(words + rest)
    invocation.addPending()
    claim(&invocation)
  }

  /// What becomes of members that are put into an archive and taken away.
  private static func removal(_ invocation: Invocation) -> Deed {
    let archive = invocation.value(of: "-f")
    guard let archive, archive.isKnown, archive.text != "-", !archive.text.hasPrefix("/dev/") else {
      return Deed(.delete, .tree, why: "whether its content goes on anywhere isn't known")
    }
    return Deed(.delete, .tree, why: "its content goes on in the archive", traits: [.moved])
  }

  private static func claim(_ invocation: inout Invocation) {
    // The directory holds for members only, never for the archive (tar(1), option -C).
    let directory = invocation.directory ?? Argument(".", origin: invocation.name.origin)
    invocation.directory = nil
    for (name, value) in invocation.values where name == "--checkpoint-action" {
      guard value.prefix.hasPrefix("exec=") || !value.isKnown else { continue }
      let code = value.dropping("exec=".count)
      invocation.runs(.code(code, .shell), origin: code.origin)
    }
    if invocation.modes.contains("extract") && !invocation.modes.contains("to-stdout") {
      claimExtraction(directory, &invocation)
    }
    guard invocation.modes.contains("create") || invocation.modes.contains("append") else { return }
    var deeds = [Deed(.read, .tree)]
    if invocation.modes.contains("remove-files") {
      deeds.append(removal(invocation))
    }
    for word in invocation.operands {
      let first = invocation.claims.count
      invocation.add(deeds, on: word)
      guard directory.text != "." else { continue }
      for index in first..<invocation.claims.count {
        invocation.claims[index].directory = directory
      }
    }
  }

  /// Whether a member stays below the directory.
  private static func isPlain(_ member: Argument) -> Bool {
    member.isKnown && !member.text.isEmpty && !member.text.hasPrefix("/")
      && !member.text.split(atByte: UInt8(ascii: "/")).contains("..")
  }

  /// What an archive holds isn't looked up: it may replace anything below the directory, or below
  /// the members that are named.
  private static func claimExtraction(_ directory: Argument, _ invocation: inout Invocation) {
    let clobbers = !invocation.modes.contains(.noClobber)
    let deed = Deed(
      clobbers ? .overwrite : .create,
      .tree,
      why: clobbers ? "an archive replaces files of the same names" : "",
      safer: clobbers ? "tar --skip-old-files, or another directory with -C" : ""
    )
    guard deed.happens(in: invocation.modes) else { return }
    let members = invocation.operands
    // A member's name is no pattern unless an option says so (tar(1), wildcards).
    if !members.isEmpty, !invocation.modes.contains("renames"), members.allSatisfy(isPlain) {
      for member in members {
        var claim = Claim(deed, .path(member, isTree: true), origin: member.origin)
        if directory.text != "." { claim.directory = directory }
        invocation.claims.append(claim)
      }
      return
    }
    let origin = directory.text == "." ? invocation.name.origin : directory.origin
    var claim = Claim(deed, .path(directory, isTree: true), origin: origin)
    if !invocation.modes.contains("renames") { claim.archive = invocation.value(of: "-f") }
    invocation.claims.append(claim)
  }
}
