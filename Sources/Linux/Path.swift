internal import Glibc

/// Paths as text and as the system sees them.
public enum Path {
  /// Refuses a path with a NUL byte, at which the system would end it and use another.
  static func check(_ path: String) throws(SystemError) {
    if path.utf8.contains(0) { throw SystemError("use", path, number: EINVAL) }
  }

  /// The path without its last component; `/` for the root.
  public static func parent(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.utf8.startIndex ? "/" : String(path[..<slash])
  }

  /// The last component.
  public static func name(_ path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }

  /// Appends a component.
  public static func join(_ directory: String, _ name: String) -> String {
    directory.hasSuffix("/") ? directory + name : directory + "/" + name
  }

  /// The path with every link resolved; nil if it doesn't exist or can't be reached.
  public static func resolved(_ path: String) -> String? {
    guard !path.utf8.contains(0), let raw = realpath(path, nil) else { return nil }
    defer { free(raw) }
    return String(cString: raw)
  }

  /// The running program's own file; nil where `/proc` isn't mounted.
  public static let program = linkTarget("/proc/self/exe")

  /// The target of a symbolic link, as written; nil if it isn't one.
  public static func linkTarget(_ path: String) -> String? {
    if path.utf8.contains(0) { return nil }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { return nil }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The names in a directory, sorted bytewise, without `.` and `..`.
  ///
  /// Bytes that aren't UTF-8 are repaired in the text and then name nothing; ``Folder/names()``
  /// keeps them.
  ///
  /// - Throws: ``SystemError``.
  public static func entries(of directory: String) throws(SystemError) -> [String] {
    guard let real = RawPath.resolved(Array(directory.utf8)) else {
      throw SystemError("opendir", directory)
    }
    return try Folder(real).names().map { String(decoding: $0.bytes, as: UTF8.self) }
  }
}
