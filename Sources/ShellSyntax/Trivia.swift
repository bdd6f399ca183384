/// A run of bytes that no node of the tree holds.
public struct Trivia: Hashable, Sendable {
  /// What the bytes are.
  public var kind: Kind
  /// The bytes, as UTF-8 offsets from 0 of the outermost text.
  public var range: Range<Int>

  /// The kinds.
  public enum Kind: Hashable, Sendable {
    /// Spaces and tabs between tokens.
    case blank
    /// A newline between tokens.
    case newline
    /// `# …`, without its newline.
    case comment
    /// A `;` between lists.
    case separator
    /// `!`, `time`, `-p` or `--` before a pipeline.
    case prefix
    /// The line that ends a here-document, with its newline.
    case delimiter
    /// What the shell drops before it looks: a backslash and newline, the backslash of an escape
    /// between backquotes, a tab that `<<-` strips. These may stand inside any node or span.
    case dropped
  }
}
