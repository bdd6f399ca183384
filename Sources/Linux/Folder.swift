internal import Glibc

/// A directory that is held open, so that nobody can swap it for another while it is used.
///
/// Names are single components as bytes. No symbolic link is ever followed.
public final class Folder: Sendable {
  /// The open directory; not public, as it is closed with the last use of this object.
  let descriptor: Int32
  /// What it was opened as, for messages.
  public let path: [UInt8]

  private init(descriptor: Int32, path: [UInt8]) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW

  /// Opens a directory by its path; the last component must not be a link.
  public convenience init(_ path: [UInt8]) throws(SystemError) {
    let descriptor = withName(path) { Glibc.open($0, Self.flags) }
    guard descriptor >= 0 else { throw SystemError("open", RawPath.text(path)) }
    self.init(descriptor: descriptor, path: path)
  }

  /// Opens a directory from the root down, refusing a link at any step with `ENOTDIR`.
  public static func descending(_ path: [UInt8]) throws(SystemError) -> Folder {
    var folder = try Folder([RawPath.slash])
    for name in RawPath.components(path) { folder = try folder.folder(name) }
    return folder
  }

  /// Opens a directory in this one.
  public func folder(_ name: [UInt8]) throws(SystemError) -> Folder {
    let opened = withName(name) { openat(descriptor, $0, Self.flags) }
    guard opened >= 0 else { throw failure("open", name) }
    return Folder(descriptor: opened, path: RawPath.join(path, name))
  }

  /// Makes a directory in this one.
  public func makeFolder(_ name: [UInt8], mode: UInt32 = 0o700) throws(SystemError) {
    guard withName(name, { mkdirat(descriptor, $0, mode) }) == 0 else {
      throw failure("mkdir", name)
    }
  }

  /// What this directory is.
  public func status() throws(SystemError) -> FileStatus {
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw failure("stat") }
    return FileStatus(raw)
  }

  /// What a name in this directory is; nil if there is nothing.
  public func status(_ name: [UInt8]) throws(SystemError) -> FileStatus? {
    var raw = stat()
    let failed = withName(name) { fstatat(descriptor, $0, &raw, AT_SYMLINK_NOFOLLOW) }
    if failed != 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure("stat", name)
    }
    return FileStatus(raw)
  }

  /// Waits for nobody: takes the directory's lock, or returns false if somebody has it.
  public func lock() -> Bool { flock(descriptor, LOCK_EX | LOCK_NB) == 0 }

  /// Makes the directory's entries durable (fsync(2)).
  public func sync() throws(SystemError) {
    while fsync(descriptor) != 0 {
      if errno != EINTR { throw failure("fsync") }
    }
  }

  /// Describes the failure of a call on this directory, or on a name in it.
  func failure(_ call: String, _ name: [UInt8]? = nil) -> SystemError {
    let number = errno
    return SystemError(
      call,
      RawPath.text(name.map { RawPath.join(path, $0) } ?? path),
      number: number
    )
  }
}

/// Calls a function with bytes as a C string; what holds a NUL byte fails with `EINVAL`.
func withName(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Int32) -> Int32 {
  withUnsafeTemporaryAllocation(of: CChar.self, capacity: bytes.count + 1) { buffer in
    for (index, byte) in bytes.enumerated() {
      if byte == 0 {
        errno = EINVAL
        return -1
      }
      buffer[index] = CChar(bitPattern: byte)
    }
    buffer[bytes.count] = 0
    // SAFETY: the buffer has at least one element, the NUL, so it has a base address.
    return body(UnsafePointer(buffer.baseAddress.unsafelyUnwrapped))
  }
}
