internal import Glibc

/// Whole files, read and written with bounds.
public enum File {
  /// The bytes of a regular file.
  ///
  /// - Parameters:
  ///   - path: The file. A link is followed; a pipe or a device is refused without blocking.
  ///   - limit: The most bytes that are read; a larger file is refused with `EFBIG`.
  /// - Returns: All bytes; nil if there is no file.
  /// - Throws: ``SystemError``.
  public static func read(_ path: String, limit: Int) throws(SystemError) -> [UInt8]? {
    guard let (descriptor, size) = try openRegular(path) else { return nil }
    defer { close(descriptor) }
    guard size <= limit else { throw SystemError("read", path, number: EFBIG) }
    return try readAll(descriptor, name: path, limit: limit, expecting: size)
  }

  /// Opens a regular file for reading; a pipe or a device is refused without blocking.
  ///
  /// - Returns: The descriptor, which the caller closes, and the size; nil if there is no file.
  static func openRegular(_ path: String) throws(SystemError) -> (descriptor: Int32, size: Int)? {
    try Path.check(path)
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    if descriptor < 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw SystemError("open", path)
    }
    var status = stat()
    var failure: SystemError?
    if fstat(descriptor, &status) != 0 {
      failure = SystemError("stat", path)
    } else if status.st_mode & S_IFMT != S_IFREG {
      failure = SystemError(
        "read",
        path,
        number: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL
      )
    }
    guard let failure else { return (descriptor, Int(status.st_size)) }
    close(descriptor)
    throw failure
  }

  /// Reads a descriptor to its end.
  ///
  /// - Throws: ``SystemError``; `EFBIG` if there are more than `limit` bytes.
  public static func readAll(
    _ descriptor: Int32,
    name: String,
    limit: Int,
    expecting: Int = 0
  ) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(expecting + 1)
    var failure: SystemError?
    var chunk = [UInt8](repeating: 0, count: min(max(expecting + 1, 4096), 1 << 20))
    while failure == nil {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        failure = SystemError("read", name)
      } else if count == 0 {
        break
      } else {
        bytes.append(contentsOf: chunk[..<count])
        if bytes.count > limit { failure = SystemError("read", name, number: EFBIG) }
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes every byte to a descriptor.
  public static func writeAll(
    _ bytes: some Collection<UInt8>,
    to descriptor: Int32,
    name: String
  ) throws(SystemError) {
    let array = Array(bytes)
    var done = 0
    while done < array.count {
      let count = array[done...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw SystemError("write", name)
      }
      done += count
    }
  }

  /// Replaces a file as a whole, durably: readers see the old bytes or the new ones.
  ///
  /// - Throws: ``SystemError``; the old file is then untouched.
  public static func replace(
    _ path: String,
    with bytes: some Collection<UInt8>,
    mode: UInt32 = 0o600
  ) throws(SystemError) {
    try Path.check(path)
    let scratch = "\(path).\(getpid()).new"
    // What a killed process left may have other permissions; never write into that.
    unlink(scratch)
    let descriptor = open(scratch, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw SystemError("create", scratch) }
    do throws(SystemError) {
      try writeAll(bytes, to: descriptor, name: scratch)
      guard fsync(descriptor) == 0 else { throw SystemError("fsync", scratch) }
    } catch {
      close(descriptor)
      unlink(scratch)
      throw error
    }
    close(descriptor)
    guard rename(scratch, path) == 0 else {
      let error = SystemError("rename", scratch)
      unlink(scratch)
      throw error
    }
    syncDirectory(Path.parent(path))
  }

  /// Makes a directory and those above it, for the owner alone.
  public static func makeDirectories(_ path: String) throws(SystemError) {
    try Path.check(path)
    if mkdir(path, 0o700) == 0 { return }
    if errno == ENOENT && path != "/" && !path.isEmpty {
      try makeDirectories(Path.parent(path))
      if mkdir(path, 0o700) == 0 { return }
    }
    let error = SystemError("mkdir", path)
    guard error.number == EEXIST else { throw error }
    guard try FileStatus(of: path, followingLinks: true)?.isDirectory == true else {
      throw SystemError("mkdir", path, number: ENOTDIR)
    }
  }

  /// Makes a directory's entries durable; a file system that can't is left as it is.
  public static func syncDirectory(_ path: String) {
    guard (try? Path.check(path)) != nil else { return }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
