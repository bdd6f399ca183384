internal import Glibc

/// Paths as the kernel has them: bytes, which need not be UTF-8.
///
/// A `String` repairs bytes that aren't UTF-8, and then names another file. What must come back
/// under exactly its own name is kept as bytes, and turned into text only to be shown.
public enum RawPath {
  /// The byte between components.
  public static let slash = UInt8(ascii: "/")

  /// Appends a component.
  public static func join(_ directory: [UInt8], _ name: [UInt8]) -> [UInt8] {
    var path: [UInt8] = []
    path.reserveCapacity(directory.count + name.count + 1)
    path += directory
    if directory.last != slash { path.append(slash) }
    path += name
    return path
  }

  /// The path without its last component; `/` for a name in the root.
  public static func parent(_ path: [UInt8]) -> [UInt8] {
    guard let last = path.lastIndex(of: slash) else { return [UInt8(ascii: ".")] }
    return last == 0 ? [slash] : Array(path[..<last])
  }

  /// The last component.
  public static func name(_ path: [UInt8]) -> [UInt8] {
    guard let last = path.lastIndex(of: slash) else { return path }
    return Array(path[(last + 1)...])
  }

  /// The components of a path, without the empty ones.
  public static func components(_ path: [UInt8]) -> [[UInt8]] {
    path.split(separator: slash).map(Array.init)
  }

  /// The path with every link resolved; nil if it doesn't exist or can't be reached.
  public static func resolved(_ path: [UInt8]) -> [UInt8]? {
    var found: [UInt8]?
    _ = withName(path) { name in
      guard let raw = realpath(name, nil) else { return -1 }
      found = Array(UnsafeRawBufferPointer(start: raw, count: strlen(raw)))
      free(raw)
      return 0
    }
    return found
  }

  /// Whether a path is a directory or lies beneath it, by the text of both.
  public static func isInside(_ path: [UInt8], _ directory: [UInt8]) -> Bool {
    if directory == [slash] { return path.first == slash }
    return path.starts(with: directory)
      && (path.count == directory.count || path[directory.count] == slash)
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: false
    default: true
    }
  }

  /// The path for a person.
  ///
  /// Bytes that aren't UTF-8 are shown as `\ooo`. So is every byte outside of ASCII if the path
  /// has a character that is not seen or that turns the text around it.
  public static func text(_ path: [UInt8]) -> String {
    let isPlain = path.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    if isPlain { return String(decoding: path, as: UTF8.self) }
    if let text = String(validating: path, as: UTF8.self),
      text.unicodeScalars.allSatisfy(isVisible)
    {
      return text
    }
    return path.reduce(into: "") { text, byte in
      if byte >= 0x20 && byte < 0x7F {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let octal = String(byte, radix: 8)
        text += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
      }
    }
  }
}
