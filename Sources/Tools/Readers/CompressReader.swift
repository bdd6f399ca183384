internal import Effects

/// Reads the files of `gzip` and its like, each of which is replaced by another form of itself.
///
/// The tool's modes say whether the original stays (`keep`, `stdout`), and whether an older result
/// is replaced (`force`). See gzip(1), bzip2(1), xz(1) and zstd(1).
enum CompressReader {
  private static let suffixes = [
    "gzip": "gz", "gunzip": "gz", "bzip2": "bz2", "bunzip2": "bz2", "xz": "xz", "unxz": "xz",
    "lzma": "lzma", "zstd": "zst", "unzstd": "zst", "lzip": "lz", "brotli": "br", "lz4": "lz4",
    "compress": "Z", "uncompress": "Z",
  ]

  /// These keep the original unless they are told otherwise; the others remove it.
  private static let keeping: Set<String> = ["zstd", "unzstd", "brotli", "lz4"]

  static func read(_ invocation: inout Invocation) {
    let modes = invocation.modes
    let keeps =
      modes.contains("keep")
      || keeping.contains(invocation.tool.name) && !modes.contains("remove")
    let isQuiet = modes.contains("stdout") || modes.contains("list")
    for word in invocation.operands where word.text != "-" {
      if isQuiet {
        invocation.add([.reads], on: word)
        continue
      }
      if !keeps {
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
    guard word.isKnown, !invocation.modes.contains(.recursive) else { return word }
    let given = invocation.value(of: "-S")
    let suffix = given?.text ?? "." + (suffixes[invocation.tool.name] ?? "")
    let expands = invocation.tool.name.contains("un") || invocation.modes.contains("decompress")
    var result = word
    if !expands {
      result.text = word.text + suffix
    } else if word.text.hasSuffix(suffix) {
      result.text = String(word.text.dropLast(suffix.count))
    } else if word.text.hasSuffix(".tgz") || word.text.hasSuffix(".txz") {
      result.text = word.text.dropLast(2) + "ar"
    }
    result.prefix = result.text
    return result
  }
}
