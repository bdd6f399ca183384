/// Reads shell text into a tree, as bash 5.2 reads it.
///
/// Extended patterns are always taken, as after `shopt -s extglob`. Aliases aren't expanded. Text
/// that bash would only refuse when it runs (inside backquotes, here-documents and `[[ … ]]`) is
/// refused here.
///
/// - SeeAlso: POSIX.1-2024 Shell Command Language; bash(1) 5.2.
public enum Parser {
  /// The longest text that is read, in bytes.
  public static let maximumBytes = 1 << 20
  /// How deep constructs may nest: commands, substitutions, quotes and expressions together.
  public static let maximumDepth = 100
  /// How many words, redirections, lists and expansions a text may hold in all.
  public static let maximumTokens = 1 << 18

  /// Reads a whole script.
  ///
  /// - Throws: ``ShellError``.
  /// - Complexity: O(*n*) in the length of the text.
  public static func parse(_ text: String) throws(ShellError) -> Script {
    try parse(bytes: Array(text.utf8))
  }

  /// Reads a whole script from its bytes, which have to be UTF-8 without NUL.
  public static func parse(bytes: [UInt8]) throws(ShellError) -> Script {
    try check(bytes)
    var reader = Reader(bytes, keepsTrivia: false)
    return try reader.whole()
  }

  /// Reads a whole script and keeps what the tree leaves out, so that it can be printed.
  public static func parseKeepingTrivia(
    bytes: [UInt8]
  ) throws(ShellError) -> (script: Script, source: Source) {
    try check(bytes)
    var reader = Reader(bytes, keepsTrivia: true)
    let script = try reader.whole()
    return (script, Source(bytes: bytes, trivia: reader.trivia))
  }

  private static func check(_ bytes: [UInt8]) throws(ShellError) {
    guard bytes.count <= maximumBytes else {
      throw ShellError(.tooLong(limit: maximumBytes), at: maximumBytes)
    }
    if let offset = UTF8Check.firstInvalid(bytes) {
      throw ShellError(.invalidByte(bytes[offset]), at: offset)
    }
  }
}
