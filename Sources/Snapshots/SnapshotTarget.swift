/// A path that an act is about to change, and in what way.
public struct SnapshotTarget: Hashable, Sendable {
  /// The absolute path as bytes, without `.`, `..` or a NUL byte; it need not exist.
  public var path: [UInt8]
  /// How the act treats what is there.
  public var change: Change

  /// Names a target by text.
  public init(_ path: String, _ change: Change) {
    self.init(bytes: Array(path.utf8), change)
  }

  /// Names a target by bytes, which need not be UTF-8.
  public init(bytes path: [UInt8], _ change: Change) {
    self.path = path
    self.change = change
  }

  /// What an act does to a file's bytes.
  public enum Change: String, Hashable, Sendable {
    /// Names go or change, or permissions and owners do, but nobody writes into the file:
    /// `rm`, `mv` and anything that renames over it, `chmod`, `chown`. A second name saves it.
    case removed
    /// Bytes or times may be written in place: `>`, `tee`, `dd`, `cp` onto it, `truncate`,
    /// `touch`, an editor, and whatever isn't known. Only a copy saves it.
    case rewritten
  }
}
