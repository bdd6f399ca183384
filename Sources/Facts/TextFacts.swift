internal import Effects
internal import Glibc
internal import Linux

/// Reads small text files.
enum TextFacts {
  /// The text of a regular file; nil if there is none.
  ///
  /// Pipes and devices are never opened: that could wait for ever, or set something off.
  static func read(_ path: String, limit: Int) throws(Unknown) -> String? {
    guard let bytes = try bytes(path, limit: limit) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Unknown("'\(path)' is not UTF-8 text")
    }
    return text
  }

  /// The bytes of a regular file; nil if there is none.
  static func bytes(_ path: String, limit: Int) throws(Unknown) -> [UInt8]? {
    do throws(SystemError) {
      guard let status = try FileStatus(of: path, followingLinks: true) else { return nil }
      guard status.isFile else {
        throw SystemError("read", path, number: status.isDirectory ? EISDIR : EINVAL)
      }
      return try File.read(path, limit: limit)
    } catch {
      throw Unknown(error)
    }
  }
}
