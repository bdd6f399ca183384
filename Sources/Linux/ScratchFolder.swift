internal import Glibc

/// A new folder for what is to be thrown away, for the owner alone.
public struct ScratchFolder: Sendable {
  /// `ST_NOEXEC` of statvfs(3), which glibc shows only to GNU sources.
  private static let noExecution: UInt = 8

  /// The absolute path, with every link resolved.
  public let path: String

  /// Makes a folder whose name begins with a prefix, in another folder (mkdtemp(3)).
  ///
  /// - Throws: ``SystemError``.
  public init(in folder: String, prefix: String) throws(SystemError) {
    let pattern = prefix + "-" + String(repeating: "X", count: 6)
    var template = Array(Path.join(folder, pattern).utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError("mkdtemp", folder) }
    let made = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    path = Path.resolved(made) ?? made
  }

  /// Where throwaway folders go: the folder that is given, else one in memory, else `/tmp`.
  ///
  /// Thousands of small files come and go in memory within a second, which takes a disk up to a
  /// minute. Memory counts only if programs may run from there and half a gigabyte is free.
  public static func place(given: String?) -> String {
    if let given, given.hasPrefix("/") { return given }
    let memory = "/dev/shm"
    var status = statvfs()
    guard statvfs(memory, &status) == 0, access(memory, W_OK) == 0,
      status.f_flag & noExecution == 0, status.f_bavail * status.f_frsize >= 512 << 20
    else { return "/tmp" }
    return memory
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
