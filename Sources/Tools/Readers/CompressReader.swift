internal import Effects

/// Reads the files of `gzip` and its like, each of which is replaced by another form of itself.
///
/// The tool's modes say whether the original stays (`keep`, `stdout`), and whether an older result
/// is replaced (`force`). See gzip(1), bzip2(1), xz(1) and zstd(1).
enum CompressReader {
  private static let suffixes = [
    "gzip": "gz", "gunzip": "gz", "bzip2": "bz2", "bunzip2": "bz2", "xz": "xz", "unxz": "xz",
    "lzma": "lzma", "zstd": "zst", "unzstd": "zst",
  ]

  static func read(_ invocation: inout Invocation) {
    let modes = invocation.modes
    let isQuiet = modes.contains("stdout") || modes.contains("list")
    for word in invocation.operands where word.text != "-" {
      if isQuiet {
        invocation.add([.reads], on: word)
        continue
      }
      if !modes.contains("keep") {
        let why = "its content goes on in the other form"
        invocation.add([Deed(.delete, .path, why: why, traits: [.moved])], on: word)
      } else {
        invocation.add([.reads], on: word)
      }
      guard !modes.contains("output") else { continue }
      let action: Action = modes.contains("force") ? .overwrite : .create
      invocation.add([Deed(action, .path)], on: result(of: word, invocation))
    }
  }

  /// The name of the other form.
  private static func result(of word: Argument, _ invocation: Invocation) -> Argument {
    guard word.isKnown, !word.isPattern, !invocation.modes.contains(.recursive) else {
      return word
    }
    let suffix = "." + (suffixes[invocation.tool.name] ?? "")
    if !invocation.modes.contains("decompress") {
      return Argument(word.text + suffix, origin: word.origin)
    }
    guard word.text.hasSuffix(suffix) else { return word }
    return Argument(String(word.text.dropLast(suffix.count)), origin: word.origin)
  }
}
