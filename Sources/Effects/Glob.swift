/// A pattern of a path or a name.
///
/// `*` stands for any letters within a part between slashes, `?` for one of them, and `**` as a
/// whole part for any number of parts, none included. All else stands for itself, bytewise.
public struct Glob: Hashable, Sendable {
  /// The pattern as written.
  public var pattern: String

  /// Takes a pattern; every text is one.
  public init(_ pattern: String) { self.pattern = pattern }

  /// Whether a whole path or name fits the pattern.
  ///
  /// Slashes at the end and double slashes don't count.
  ///
  /// - Complexity: O(*pattern* × *path*) comparisons of parts.
  public func matches(_ path: String) -> Bool {
    guard
      pattern.utf8.first == UInt8(ascii: "/") || path.utf8.first != UInt8(ascii: "/")
        || pattern.hasPrefix("**")
    else { return false }
    let parts = pattern.split(atByte: UInt8(ascii: "/")).map { Array($0.unicodeScalars) }
    let names = path.split(atByte: UInt8(ascii: "/")).map { Array($0.unicodeScalars) }
    if pattern.hasPrefix("/") != path.hasPrefix("/"), !pattern.hasPrefix("**") { return false }
    return Self.fits(
      parts,
      names,
      isStar: { $0 == ["*", "*"] },
      same: { Self.fitsPart($0, $1) }
    )
  }

  private static func fitsPart(_ part: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
    fits(part, name, isStar: { $0 == "*" }, same: { $0 == "?" || $0 == $1 })
  }

  /// Fits elements one by one; at a star it takes as few as will do, and more if that fails.
  private static func fits<Element>(
    _ pattern: [Element],
    _ text: [Element],
    isStar: (Element) -> Bool,
    same: (Element, Element) -> Bool
  ) -> Bool {
    var place = 0
    var position = 0
    var star: Int?
    var resume = 0
    while position < text.count {
      if place < pattern.count, isStar(pattern[place]) {
        star = place
        resume = position
        place += 1
      } else if place < pattern.count, same(pattern[place], text[position]) {
        place += 1
        position += 1
      } else if let star {
        place = star + 1
        resume += 1
        position = resume
      } else {
        return false
      }
    }
    return pattern[place...].allSatisfy(isStar)
  }
}
