/// What is at a path.
public struct PathFact: Hashable, Sendable {
  /// What kind of thing it is; a link is not followed.
  public var kind: Kind
  /// The path with every symbolic link resolved, also those of missing paths' parents.
  public var resolved: String
  /// What the resolved path is; `missing` if a link leads nowhere.
  public var resolvedKind: Kind
  /// Device and inode number, which tell whether two names are the same file.
  public var identity: Identity
  /// Size in bytes.
  public var size: Int
  /// The last change of content, permissions or names, in nanoseconds since 1970; 0 if not known.
  public var changed: Int
  /// The last change of the content, in seconds since 1970; nil if not known.
  public var modified: Int?
  /// How many names the file has.
  public var names: Int
  /// Whether another file system is mounted here.
  public var isMountPoint: Bool
  /// Whether this user may run it.
  public var isExecutable: Bool

  /// Describes what is at a path.
  public init(
    kind: Kind,
    resolved: String,
    resolvedKind: Kind? = nil,
    identity: Identity = Identity(device: 0, inode: 0),
    size: Int = 0,
    changed: Int = 0,
    modified: Int? = nil,
    names: Int = 1,
    isMountPoint: Bool = false,
    isExecutable: Bool = false
  ) {
    self.kind = kind
    self.resolved = resolved
    self.resolvedKind = resolvedKind ?? kind
    self.identity = identity
    self.size = size
    self.changed = changed
    self.modified = modified
    self.names = names
    self.isMountPoint = isMountPoint
    self.isExecutable = isExecutable
  }

  /// The kinds of directory entry.
  public enum Kind: String, Hashable, Sendable {
    case missing
    case file
    case directory
    case link
    case blockDevice = "block-device"
    case characterDevice = "character-device"
    case pipe
    case socket
  }

  /// What tells one file from another on this machine.
  public struct Identity: Hashable, Sendable {
    /// The number of the file system.
    public var device: UInt64
    /// The number of the file within it.
    public var inode: UInt64

    /// Pairs the two numbers.
    public init(device: UInt64, inode: UInt64) {
      self.device = device
      self.inode = inode
    }
  }
}
