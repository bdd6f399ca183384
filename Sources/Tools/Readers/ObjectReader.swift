internal import Effects

/// Reads objects of a store, `s3://bucket/key`, and files beside them (`aws s3 help`).
enum ObjectReader {
  /// Does the tool's deeds on each object; the mode `recursive` makes it everything beneath.
  static func read(_ invocation: inout Invocation) {
    for word in invocation.operands {
      for verb in invocation.tool.verbs { invocation.add(verb.does, on: tree(word, invocation)) }
    }
  }

  /// Reads a source and a target.
  static func readCopy(_ invocation: inout Invocation) {
    guard invocation.operands.count > 1 else { return }
    let source = invocation.operands[0]
    let target = invocation.operands[1]
    let isMoved = invocation.modes.contains("move")
    if isObject(source) {
      let deed: Deed = isMoved ? .movesObject : Deed(.read, .named(.object))
      invocation.add([deed], on: tree(source, invocation))
    } else if source.text != "-" {
      invocation.add(isMoved ? [Deed(.delete, .path, traits: [.moved])] : [.reads], on: source)
    }
    if isObject(target) {
      invocation.add([.writesObject], on: tree(target, invocation))
    } else if target.text != "-" {
      invocation.add([.overwrites], on: target)
    }
    guard invocation.modes.contains("delete-extra") else { return }
    if isObject(target) {
      invocation.add([.deletesObjects], on: tree(target, invocation))
    } else {
      invocation.add([Deed(.delete, .tree)], on: target)
    }
  }

  private static func isObject(_ word: Argument) -> Bool {
    ["s3://", "gs://"].contains(where: word.prefix.hasPrefix)
  }

  private static func tree(_ word: Argument, _ invocation: Invocation) -> Argument {
    guard invocation.modes.contains(.recursive), word.isKnown else { return word }
    let separator = word.text.hasSuffix("/") ? "" : "/"
    return Argument("\(word.text)\(separator)**", origin: word.origin, traits: word.traits)
  }
}
