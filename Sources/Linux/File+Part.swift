internal import Glibc

extension File {
  /// The bytes of a regular file from a place on.
  ///
  /// - Parameters:
  ///   - path: The file. A link is followed; a pipe or a device is refused without blocking.
  ///   - start: The first byte; beyond the end there are none.
  ///   - limit: The most bytes that are read; what comes after them is left for another time.
  /// - Returns: The bytes; nil if there is no file.
  /// - Throws: ``SystemError``.
  public static func read(
    _ path: String,
    from start: Int,
    limit: Int
  ) throws(SystemError) -> [UInt8]? {
    try Path.check(path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    if descriptor < 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw SystemError("open", path)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError("stat", path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw SystemError("read", path, number: EINVAL)
    }
    let wanted = min(max(0, Int(status.st_size) - max(0, start)), limit)
    var bytes = [UInt8](repeating: 0, count: wanted)
    var done = 0
    while done < wanted {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(
          descriptor,
          buffer.baseAddress?.advanced(by: done),
          wanted - done,
          off_t(start + done)
        )
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError("read", path)
      }
      if count == 0 { break }
      done += count
    }
    return Array(bytes[..<done])
  }
}
