public import Glibc

/// What lstat(2) or stat(2) says of a path.
public struct FileStatus: Hashable, Sendable {
  /// Type and permissions, as in inode(7).
  public var mode: UInt32
  /// The file system's number.
  public var device: UInt64
  /// The file's number.
  public var inode: UInt64
  /// Size in bytes.
  public var size: Int
  /// The number of names.
  public var links: Int
  /// The owner.
  public var owner: UInt32
  /// The group.
  public var group: UInt32
  /// The last change of the content.
  public var modification: Moment
  /// The last change of the inode: content, permissions, owner or names.
  public var change: Moment

  /// The last change of the content, in nanoseconds since 1970; the nearest number that fits.
  public var modified: Int { modification.total }
  /// The last change of the inode, in nanoseconds since 1970; the nearest number that fits.
  public var changed: Int { change.total }

  /// The type bits of `mode`.
  public var type: UInt32 { mode & S_IFMT }
  /// Whether it is a directory.
  public var isDirectory: Bool { type == S_IFDIR }
  /// Whether it is a regular file.
  public var isFile: Bool { type == S_IFREG }
  /// Whether it is a symbolic link.
  public var isLink: Bool { type == S_IFLNK }

  /// Whether it is a socket.
  public var isSocket: Bool { type == S_IFSOCK }

  /// Asks the system; nil if there is nothing at the path.
  ///
  /// - Throws: ``SystemError`` for every other failure, such as a folder that can't be searched.
  public init?(of path: String, followingLinks: Bool = false) throws(SystemError) {
    try Path.check(path)
    var raw = stat()
    let failed = followingLinks ? stat(path, &raw) : lstat(path, &raw)
    if failed != 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw SystemError("stat", path)
    }
    self.init(raw)
  }

  /// Takes over what the system said.
  public init(_ raw: stat) {
    mode = raw.st_mode
    device = UInt64(raw.st_dev)
    inode = UInt64(raw.st_ino)
    size = Int(raw.st_size)
    links = Int(raw.st_nlink)
    owner = raw.st_uid
    group = raw.st_gid
    modification = Moment(seconds: raw.st_mtim.tv_sec, nanoseconds: raw.st_mtim.tv_nsec)
    change = Moment(seconds: raw.st_ctim.tv_sec, nanoseconds: raw.st_ctim.tv_nsec)
  }
}
