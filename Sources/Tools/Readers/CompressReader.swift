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

  /// What the ends of names become.
  private static let endings: [(packed: String, plain: String)] = [
    (".tgz", ".tar"), (".taz", ".tar"), (".txz", ".tar"), (".tlz", ".tar"),
    (".tbz2", ".tar"), (".tbz", ".tar"), (".tzst", ".tar"), (".gz", ""), (".xz", ""),
    (".lzma", ""), (".bz2", ""), (".bz", ""), (".zst", ""), (".lz4", ""), (".Z", ""), (".z", ""),
    (".lz", ""), (".br", ""),
  ]

  /// These keep the original unless they are told otherwise; the others remove it.
  private static let keeping: Set<String> = ["zstd", "unzstd", "brotli", "lz4"]

  static func read(_ invocation: inout Invocation) {
    let modes = invocation.modes
    let keeps =
      modes.contains("keep")
      || keeping.contains(invocation.tool.name) && !modes.contains("remove")
    let isQuiet = modes.contains("stdout") || modes.contains("list")
    for word in invocation.operands.flatMap({ files($0, invocation) }) where word.text != "-" {
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

  /// The files that a word may name: gzip and its like add the end of a packed file's name.
  private static func files(_ word: Argument, _ invocation: Invocation) -> [Argument] {
    let name = invocation.tool.name
    let modes = invocation.modes
    let expands = name != "gzip" || modes.contains("decompress")
    let isQuiet = modes.contains("stdout") || modes.contains("list")
    guard ["gzip", "gunzip", "uncompress"].contains(name), expands, !isQuiet, word.isKnown,
      word.text != "-", !word.isPattern, !modes.contains(.recursive),
      invocation.value(of: "-S") == nil,
      !endings.contains(where: { word.text.hasSuffix($0.packed) })
    else { return [word] }
    return (name == "uncompress" ? [".Z", ".gz"] : [".gz"]).map {
      Argument(word.text + $0, origin: word.origin, traits: word.traits)
    }
  }

  /// The name of the other form.
  private static func result(of word: Argument, _ invocation: Invocation) -> Argument {
    guard word.isKnown, !invocation.modes.contains(.recursive) else { return word }
    let given = invocation.value(of: "-S")
    let expands = invocation.tool.name.contains("un") || invocation.modes.contains("decompress")
    var result = word
    if !expands {
      let ending = suffixes[invocation.tool.name] ?? ""
      let isOld = invocation.tool.name == "xz" && invocation.value(of: "-F")?.text == "lzma"
      result.text = word.text + (given?.text ?? (isOld ? ".lzma" : "." + ending))
    } else if let suffix = given?.text, word.text.hasSuffix(suffix) {
      result.text = String(word.text.dropLast(suffix.count))
    } else if let ending = endings.first(where: { word.text.hasSuffix($0.packed) }) {
      result.text = String(word.text.dropLast(ending.packed.count)) + ending.plain
    }
    result.prefix = result.text
    return result
  }
}
