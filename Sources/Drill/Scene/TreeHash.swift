internal import Crypto
internal import Linux

/// One number for everything in a folder: names, types, modes, bytes and link targets.
enum TreeHash {
  /// The most bytes of one file.
  private static let limit = 256 << 20

  /// Hashes a folder with all that is in it; times are left out, as a look may change them.
  ///
  /// - Throws: ``SystemError`` for what can't be read; nothing can be proved then.
  static func of(_ folder: String) throws(SystemError) -> Digest {
    var hash = SHA256()
    try add(folder, as: "", to: &hash)
    return hash.finish()
  }

  private static func add(
    _ path: String,
    as name: String,
    to hash: inout SHA256
  ) throws(SystemError) {
    guard let status = try FileStatus(of: path) else {
      throw SystemError("stat", path, number: 2)
    }
    // Every part is followed by a NUL, or by as many bytes as it says, so no two trees look alike.
    hash.update("\(name)\0\(status.mode)\0".utf8)
    if status.isDirectory {
      let names = try Path.entries(of: path)
      hash.update("\(names.count)\0".utf8)
      for entry in names { try add(Path.join(path, entry), as: entry, to: &hash) }
    } else if status.isLink {
      hash.update("\(Path.linkTarget(path) ?? "")\0".utf8)
    } else if status.isFile {
      let bytes = try File.read(path, limit: limit) ?? []
      hash.update("\(bytes.count)\0".utf8)
      hash.update(bytes)
    }
  }
}
