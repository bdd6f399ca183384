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
      invocation.add([.overwrites], on: place(of: source, at: target, invocation))
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

  /// Where one object comes to lie: in a folder it keeps the last part of its name.
  private static func place(
    of source: Argument,
    at target: Argument,
    _ invocation: Invocation
  ) -> Argument {
    guard isObject(source), !invocation.modes.contains(.recursive),
      RemoteCopyReader.isFolder(target), source.isKnown, !source.isPattern,
      let last = source.text.split(separator: "/").last
    else { return target }
    let separator = target.text.hasSuffix("/") ? "" : "/"
    return Argument("\(target.text)\(separator)\(last)", origin: target.origin)
  }

  private static func tree(_ word: Argument, _ invocation: Invocation) -> Argument {
    guard invocation.modes.contains(.recursive), word.isKnown else { return word }
    let separator = word.text.hasSuffix("/") ? "" : "/"
    return Argument("\(word.text)\(separator)**", origin: word.origin, traits: word.traits)
  }
}
