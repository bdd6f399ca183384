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
    invocation.settle()
    claim(&invocation)
  }

  private static func claim(_ invocation: inout Invocation) {
    let directory = invocation.directory ?? Argument(".", origin: invocation.name.origin)
    if invocation.modes.contains("extract") && !invocation.modes.contains("to-stdout") {
      // What an archive holds isn't looked up: it may replace anything below the directory.
      let clobbers = !invocation.modes.contains(.noClobber)
      invocation.directory = nil
      invocation.claims.append(
        Claim(
          Deed(
            clobbers ? .overwrite : .create,
            .tree,
            why: "an archive replaces files of the same names"
          ),
          .path(directory, isTree: true),
          origin: invocation.name.origin
        )
      )
    }
    guard invocation.modes.contains("create") || invocation.modes.contains("append") else { return }
    for word in invocation.operands { invocation.add([.reads], on: word) }
    if invocation.modes.contains("remove-files") {
      for word in invocation.operands { invocation.add([Deed(.delete, .tree)], on: word) }
    }
  }
}
