public import Crypto

/// What a snapshot holds, in numbers.
public struct Snapshot: Hashable, Sendable {
  /// The name it was taken under.
  public var id: String
  /// The digest of its manifest, to be kept in the ledger and given to a restore.
  public var digest: Digest
  /// When it was taken, in milliseconds since 1970.
  public var taken: Int
  /// The targets that were there, as bytes, with links in their parents resolved.
  public var roots: [[UInt8]]
  /// The targets that were not there.
  public var absent: [[UInt8]]
  /// What was saved.
  public var counts: Counts

  /// How many entries of which sort there are.
  public struct Counts: Hashable, Sendable {
    /// Names of regular files.
    public var files = 0
    /// Directories.
    public var directories = 0
    /// Symbolic links.
    public var links = 0
    /// Pipes and sockets.
    public var nodes = 0
    /// Bytes in all regular files; a file with several names counts once.
    public var bytes = 0
    /// Bytes that were copied.
    public var copied = 0
    /// Files with names outside the targets that were not copied, as that was over the limit.
    ///
    /// They are saved as one more name. Writing through such a name spoils the saved file.
    public var shared = 0

    /// Counts nothing.
    public init() {}

    /// Entries of all sorts.
    public var entries: Int { files + directories + links + nodes }
  }
}
