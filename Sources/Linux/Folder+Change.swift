internal import Glibc

extension Folder {
  /// Sets the last change of a name's content, of a link itself; the last access is left alone.
  public func setModified(_ name: [UInt8], _ moment: Moment) throws(SystemError) {
    let times = [
      timespec(tv_sec: 0, tv_nsec: utimeOmit),
      timespec(tv_sec: moment.seconds, tv_nsec: moment.nanoseconds),
    ]
    let result = withName(name) { utimensat(descriptor, $0, times, AT_SYMLINK_NOFOLLOW) }
    guard result == 0 else { throw failure("utimensat", name) }
  }

  /// Sets the permissions of a name that is not a symbolic link.
  public func setMode(_ name: [UInt8], _ mode: UInt32) throws(SystemError) {
    let result = withName(name) {
      fchmodat(descriptor, $0, mode & 0o7777, AT_SYMLINK_NOFOLLOW)
    }
    guard result == 0 else { throw failure("chmod", name) }
  }

  /// Sets the owner and the group of a name, of a link itself.
  public func setOwner(_ name: [UInt8], _ owner: UInt32, _ group: UInt32) throws(SystemError) {
    let result = withName(name) {
      fchownat(descriptor, $0, owner, group, AT_SYMLINK_NOFOLLOW)
    }
    guard result == 0 else { throw failure("chown", name) }
  }

  /// Opens a regular file of this directory for reading, without waiting for a pipe's writer.
  public func open(_ name: [UInt8]) throws(SystemError) -> OpenFile {
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY
    let opened = withName(name) { openat(descriptor, $0, flags) }
    guard opened >= 0 else { throw failure("open", name) }
    return OpenFile(descriptor: opened, path: RawPath.join(path, name))
  }

  /// Makes a file that must not exist yet, for reading and writing.
  public func create(_ name: [UInt8], mode: UInt32 = 0o600) throws(SystemError) -> OpenFile {
    let flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let opened = withName(name) { openat(descriptor, $0, flags, mode) }
    guard opened >= 0 else { throw failure("create", name) }
    return OpenFile(descriptor: opened, path: RawPath.join(path, name))
  }
}

/// `UTIME_OMIT` of utimensat(2), a macro that Swift does not see.
let utimeOmit = (1 << 30) - 2
