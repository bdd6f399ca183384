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
    guard let (descriptor, size) = try openRegular(path) else { return nil }
    defer { close(descriptor) }
    let wanted = min(max(0, size - max(0, start)), limit)
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, done in
      while done < wanted {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[done...]
        )
        let count = pread(descriptor, rest.baseAddress, rest.count, off_t(max(0, start) + done))
        if count < 0 {
          if errno == EINTR { continue }
          failure = SystemError("read", path)
        }
        guard count > 0 else { return }
        done += count
      }
    }
    if let failure { throw failure }
    return bytes
  }
}
