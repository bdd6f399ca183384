internal import Crypto
internal import Linux

/// What a file or a folder is now that a request depends on.
struct InputLook {
  let path: String

  /// The most entries of a folder that are looked at.
  static let entryLimit = 500
  /// The largest file whose bytes are hashed; of a larger one the kernel's times have to do.
  static let byteLimit = 1 << 20

  /// When it, the link that leads to it or anything in it was last changed, in milliseconds since
  /// 1970; nil if nothing is there.
  var changed: Int? {
    guard let own = (try? FileStatus(of: path)) ?? nil else { return nil }
    var newest = own.changed
    for path in [path] + files {
      guard let status = (try? FileStatus(of: path, followingLinks: true)) ?? nil else { continue }
      newest = max(newest, status.changed)
    }
    return newest / 1_000_000
  }

  /// What tells its content from another.
  ///
  /// - Parameter salt: What content is hashed with, which may be a secret that can be guessed.
  func identity(salt: [UInt8]) -> String {
    guard let status = (try? FileStatus(of: path, followingLinks: true)) ?? nil else {
      return "nothing"
    }
    guard status.isDirectory else { return Self.digest(path, status, salt) }
    let parts = files.map { path in
      let status = (try? FileStatus(of: path, followingLinks: true)) ?? nil
      return "\(path) \(status.map { Self.digest(path, $0, salt) } ?? "nothing")"
    }
    return "\(parts.count) files, \(Digest(of: parts.joined(separator: "\0")).hex)"
  }

  private static func digest(_ path: String, _ status: FileStatus, _ salt: [UInt8]) -> String {
    guard status.isFile, status.size <= byteLimit,
      let bytes = (try? File.read(path, limit: byteLimit)) ?? nil
    else { return "\(status.device):\(status.inode), \(status.size) bytes, \(status.changed)" }
    return "sha256 \(Digest(of: salt + bytes).hex)"
  }

  /// The files of a folder and of the folders in it, sorted; none of a file.
  private var files: [String] {
    guard let status = (try? FileStatus(of: path, followingLinks: true)) ?? nil, status.isDirectory
    else { return [] }
    var found: [String] = []
    for name in Self.names(path) {
      let inner = Path.join(path, name)
      guard let status = (try? FileStatus(of: inner)) ?? nil else { continue }
      found += status.isDirectory ? Self.names(inner).map { Path.join(inner, $0) } : [inner]
      if found.count >= Self.entryLimit { break }
    }
    return Array(found.prefix(Self.entryLimit))
  }

  /// The names in a folder but for those of caches, which a run writes.
  private static func names(_ folder: String) -> [String] {
    let names = (try? Path.entries(of: folder)) ?? []
    return names.sorted().prefix(entryLimit).filter { $0 != "__pycache__" }
  }
}
