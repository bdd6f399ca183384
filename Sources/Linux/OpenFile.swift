internal import CLinux
internal import Glibc

/// A file that is held open.
public final class OpenFile: Sendable {
  /// The open file; not public, as it is closed with the last use of this object.
  let descriptor: Int32
  /// What it was opened as, for messages.
  public let path: [UInt8]

  /// Takes over an open descriptor, and closes it in the end.
  init(descriptor: Int32, path: [UInt8]) {
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// What the file is.
  public func status() throws(SystemError) -> FileStatus {
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw failure("stat") }
    return FileStatus(raw)
  }

  /// Reads the next bytes into a buffer; 0 at the end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws(SystemError) -> Int {
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw failure("read") }
    }
  }

  /// Reads from the current place to the end.
  ///
  /// - Throws: ``SystemError``; `EFBIG` if there are more than `limit` bytes.
  public func readAll(limit: Int) throws(SystemError) -> [UInt8] {
    let size = try status().size
    guard size <= limit else { throw SystemError("read", RawPath.text(path), number: EFBIG) }
    return try File.readAll(
      descriptor,
      name: RawPath.text(path),
      limit: limit,
      expecting: max(0, size)
    )
  }

  /// Writes all bytes at the current place.
  public func write(_ bytes: [UInt8]) throws(SystemError) {
    try File.writeAll(bytes, to: descriptor, name: RawPath.text(path))
  }

  /// Writes all bytes of a buffer at the current place.
  public func write(_ buffer: UnsafeRawBufferPointer) throws(SystemError) {
    var rest = buffer[...]
    while !rest.isEmpty {
      let part = UnsafeRawBufferPointer(rebasing: rest)
      let count = Glibc.write(descriptor, part.baseAddress, part.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw failure("write") }
      rest = rest.dropFirst(count)
    }
  }

  /// Moves the current place to an offset from the start, in bytes.
  public func seek(to offset: Int) throws(SystemError) {
    guard lseek(descriptor, offset, SEEK_SET) >= 0 else { throw failure("lseek") }
  }

  /// Sets the size; what is added reads as zeros and takes no room.
  public func resize(to size: Int) throws(SystemError) {
    guard ftruncate(descriptor, size) == 0 else { throw failure("truncate") }
  }

  /// Shares the blocks of another file, as a copy that costs nothing; false where that can't be.
  ///
  /// - SeeAlso: ioctl_ficlone(2); btrfs, XFS and bcachefs can, ext4 and tmpfs can't.
  public func clone(_ other: OpenFile) -> Bool {
    stoplog_clone(descriptor, other.descriptor) == 0
  }

  /// Starts writing the content out, without waiting and without any promise.
  ///
  /// Done for many files before the first ``sync()``, one commit of the journal serves them all.
  public func startSync() { stoplog_start_writing(descriptor) }

  /// Makes the content durable (fsync(2)).
  public func sync() throws(SystemError) {
    while fsync(descriptor) != 0 {
      if errno != EINTR { throw failure("fsync") }
    }
  }

  /// Sets the last change of the content; the last access is left alone.
  public func setModified(_ moment: Moment) throws(SystemError) {
    let times = [
      timespec(tv_sec: 0, tv_nsec: utimeOmit),
      timespec(tv_sec: moment.seconds, tv_nsec: moment.nanoseconds),
    ]
    guard futimens(descriptor, times) == 0 else { throw failure("utimensat") }
  }

  /// Describes the failure of a call on this file.
  func failure(_ call: String) -> SystemError {
    let number = errno
    return SystemError(call, RawPath.text(path), number: number)
  }
}
