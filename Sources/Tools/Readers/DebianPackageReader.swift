internal import Effects

/// Reads the only operand of `dpkg-deb`, from which the name of what is written follows.
enum DebianPackageReader {
  /// Claims the package that is built of a folder, or the folder that control files go to.
  static func read(_ word: Argument, _ deed: Deed, _ invocation: inout Invocation) {
    guard invocation.operands.count == 1 else { return }
    var deed = deed
    if invocation.modes.contains("build") {
      deed.what = .path
      let text = word.text.hasSuffix("/") ? String(word.text.dropLast()) : word.text
      let made =
        word.isKnown && !word.isPattern
        ? Argument(text + ".deb", origin: word.origin)
        : Argument(unknown: word.text, origin: word.origin)
      invocation.add([deed], on: made)
    } else if invocation.modes.contains("control") {
      deed.what = .tree
      invocation.add([deed], on: Argument("DEBIAN", origin: word.origin))
    }
  }
}
