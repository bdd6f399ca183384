internal import Effects

/// Reads the sources and the target of `scp` and `rsync`, each of which may be on another machine.
///
/// A word is remote if a colon stands before every slash (scp(1), rsync(1)). The tool's modes say
/// whether the target loses what the sources don't have (`mirror`), and whether sources are removed
/// (`move`).
enum RemoteCopyReader {
  static func read(_ invocation: inout Invocation) {
    SSHReader.readSettings(&invocation)
    var sources = invocation.operands
    guard sources.count > 1, let target = sources.popLast() else {
      // `rsync SOURCE` lists it.
      for word in sources where !isRemote(word) { invocation.add([.reads], on: word) }
      return
    }
    for source in sources where !isRemote(source) {
      invocation.add([Deed(.read, .path)], on: source)
      if invocation.modes.contains("move") {
        let why = "its content goes on at the target"
        invocation.add([Deed(.delete, .path, why: why, traits: [.moved])], on: source)
      }
    }
    if isRemote(target) {
      send(to: target, &invocation)
    } else {
      for source in sources { write(source, to: target, &invocation) }
    }
  }

  static func isRemote(_ word: Argument) -> Bool {
    for scheme in ["rsync://", "scp://", "sftp://"] where word.prefix.hasPrefix(scheme) {
      return true
    }
    for character in word.prefix {
      if character == "/" { return false }
      if character == ":" { return true }
    }
    return false
  }

  private static func send(to target: Argument, _ invocation: inout Invocation) {
    let mirrors = invocation.modes.contains("mirror")
    let why =
      mirrors
      ? "removes what the source doesn't have from another machine, where nothing can be looked up"
      : "may replace files on another machine, where nothing can be looked up"
    let send = Deed(.send, .named(.host), reversibility: .unknown, why: why)
    invocation.add([send], on: target)
    guard mirrors else { return }
    invocation.add(
      [Deed(.delete, .named(.host), reversibility: .irreversible, why: why)],
      on: target
    )
  }

  private static func write(
    _ source: Argument,
    to target: Argument,
    _ invocation: inout Invocation
  ) {
    let modes = invocation.modes
    let action: Action = modes.contains(.noClobber) ? .create : .overwrite
    let isTree = modes.contains(.recursive)
    let copiesContent = source.text.hasSuffix("/") || source.text.hasSuffix("/.")
    let name = source.text.split(separator: "/").last.map(String.init) ?? source.text
    // Below the target, unless only the source's content goes there.
    var place = target
    if !copiesContent || !invocation.tool.options.contains(where: { $0.sets.contains("mirror") }) {
      let last = name.split(separator: ":", omittingEmptySubsequences: false).last ?? ""
      if isFolder(target), source.isKnown, !source.isPattern, !last.isEmpty {
        let slash = target.text.hasSuffix("/") ? "" : "/"
        place = Argument(target.text + slash + String(last), origin: target.origin)
      }
    }
    if isRemote(source) {
      invocation.add([Deed(action, isTree ? .tree : .path)], on: place)
    } else {
      let subject = Claim.Subject.placed(
        [source],
        target: target,
        mayBeDirectory: !copiesContent,
        isTree: isTree
      )
      let deed = Deed(action, .path)
      if deed.happens(in: modes) {
        invocation.claims.append(Claim(deed, subject, origin: target.origin))
      }
    }
    guard modes.contains("mirror") else { return }
    let why = "everything there that the source doesn't have is removed"
    let safer = "rsync with --dry-run --itemize-changes shows what would be removed"
    invocation.add([Deed(.delete, .tree, why: why, safer: safer)], on: place)
  }

  /// Whether a word can only name a folder.
  static func isFolder(_ target: Argument) -> Bool {
    target.isKnown && (target.text.hasSuffix("/") || [".", ".."].contains(target.text))
  }
}
