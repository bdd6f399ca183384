internal import CLinux
internal import Glibc

extension Folder {
  /// A name in a directory, and what readdir(3) says it is.
  public struct Name: Hashable, Sendable {
    /// The name's bytes.
    public var bytes: [UInt8]
    /// The kind as in readdir(3), such as `DT_REG`; `DT_UNKNOWN` where the file system says none.
    public var kind: UInt8
    /// The number of what it leads to.
    public var inode: UInt64

    /// The kind of a regular file.
    public static let file = UInt8(DT_REG)
    /// The kind of a directory.
    public static let folder = UInt8(DT_DIR)
    /// The kind that says nothing.
    public static let unknown = UInt8(DT_UNKNOWN)
  }

  /// The names in this directory, sorted bytewise, without `.` and `..`.
  public func names() throws(SystemError) -> [Name] {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw failure("open") }
    guard let handle = fdopendir(copy) else {
      let error = failure("opendir")
      close(copy)
      throw error
    }
    defer { closedir(handle) }
    var names: [Name] = []
    errno = 0
    while let entry = readdir(handle) {
      let name = Self.name(entry)
      if name.bytes != [0x2E] && name.bytes != [0x2E, 0x2E] { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw failure("readdir") }
    return names.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  // SAFETY: `entry` stays valid until the next readdir, and its name ends with a NUL; only the
  // bytes up to that are read, as the record may be shorter than the type.
  private static func name(_ entry: UnsafeMutablePointer<dirent>) -> Name {
    let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 19
    let start = UnsafeRawPointer(entry) + offset
    let length = strlen(start.assumingMemoryBound(to: CChar.self))
    return Name(
      bytes: Array(UnsafeRawBufferPointer(start: start, count: length)),
      kind: entry.pointee.d_type,
      inode: UInt64(entry.pointee.d_ino)
    )
  }

  /// Where a symbolic link in this directory points, as written.
  public func linkTarget(_ name: [UInt8]) throws(SystemError) -> [UInt8] {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = withName(name) {
      Int32(truncatingIfNeeded: readlinkat(descriptor, $0, &buffer, buffer.count))
    }
    guard count >= 0 else { throw failure("readlink", name) }
    return buffer[..<Int(count)].map(UInt8.init(bitPattern:))
  }

  /// Gives a file of this directory a second name in another (linkat(2)).
  public func link(_ name: [UInt8], to other: Folder, as newName: [UInt8]) throws(SystemError) {
    let result = withName(name) { from in
      withName(newName) { linkat(descriptor, from, other.descriptor, $0, 0) }
    }
    guard result == 0 else { throw failure("link", name) }
  }

  /// Makes a symbolic link.
  public func makeLink(_ name: [UInt8], to target: [UInt8]) throws(SystemError) {
    let result = withName(target) { target in
      withName(name) { symlinkat(target, descriptor, $0) }
    }
    guard result == 0 else { throw failure("symlink", name) }
  }

  /// Makes a pipe or a socket's name; `mode` has its type, as in inode(7).
  public func makeNode(_ name: [UInt8], mode: UInt32) throws(SystemError) {
    guard withName(name, { mknodat(descriptor, $0, mode, 0) }) == 0 else {
      throw failure("mknod", name)
    }
  }

  /// Renames within or out of this directory; what has the new name is replaced (rename(2)).
  public func rename(_ name: [UInt8], to other: Folder, as newName: [UInt8]) throws(SystemError) {
    let result = withName(name) { from in
      withName(newName) { renameat(descriptor, from, other.descriptor, $0) }
    }
    guard result == 0 else { throw failure("rename", name) }
  }

  /// Removes a name; false if there was none.
  @discardableResult
  public func remove(_ name: [UInt8], isFolder: Bool = false) throws(SystemError) -> Bool {
    if withName(name, { unlinkat(descriptor, $0, isFolder ? AT_REMOVEDIR : 0) }) == 0 {
      return true
    }
    guard errno == ENOENT else { throw failure("unlink", name) }
    return false
  }

  /// Writes out everything that the file system of this directory holds in memory (syncfs(2)).
  public func syncFileSystem() throws(SystemError) {
    guard stoplog_sync_file_system(descriptor) == 0 else { throw failure("syncfs") }
  }
}
