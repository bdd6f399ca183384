internal import Glibc

/// A new folder for what is to be thrown away, for the owner alone.
public struct ScratchFolder: Sendable {
  /// The absolute path, with every link resolved.
  public let path: String

  /// Makes a folder whose name begins with a prefix, in another folder (mkdtemp(3)).
  ///
  /// - Throws: ``SystemError``.
  public init(in folder: String, prefix: String) throws(SystemError) {
    var template = Array((Path.join(folder, prefix) + "-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError("mkdtemp", folder) }
    let made = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = Path.resolved(made) ?? made
  }

  /// Removes the folder with all that is in it; links are removed, and never followed.
  public func remove() { Self.empty(path) }

  private static func empty(_ folder: String) {
    chmod(folder, 0o700)
    for name in (try? Path.entries(of: folder)) ?? [] {
      let path = Path.join(folder, name)
      let status = try? FileStatus(of: path)
      if status?.isDirectory == true { empty(path) } else { unlink(path) }
    }
    rmdir(folder)
  }
}
