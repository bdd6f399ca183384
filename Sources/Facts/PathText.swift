/// Paths taken apart byte by byte.
///
/// Swift compares and splits strings by characters that may span several code points, so `/`
/// before a combining accent isn't a `/` to it. The kernel knows only bytes.
enum PathText {
  static let slash = UInt8(ascii: "/")

  /// The components of a path, without empty ones.
  static func components(_ path: String) -> [String] {
    path.utf8.split(separator: slash).map { String(Substring($0)) }
  }

  /// Whether a path is a folder or lies beneath it.
  static func isWithin(_ path: String, _ folder: String) -> Bool {
    if folder.utf8.elementsEqual("/".utf8) { return path.utf8.first == slash }
    guard path.utf8.starts(with: folder.utf8) else { return false }
    let rest = path.utf8.dropFirst(folder.utf8.count)
    return rest.isEmpty || rest.first == slash
  }

  /// Whether two paths are the same bytes.
  static func same(_ one: String, _ other: String) -> Bool {
    one.utf8.elementsEqual(other.utf8)
  }

  /// Whether a path is absolute and has no `.`, `..` or NUL in it.
  static func isNormal(_ path: String) -> Bool {
    path.utf8.first == slash && !path.utf8.contains(0)
      && !path.utf8.split(separator: slash).contains {
        $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8)
      }
  }
}
