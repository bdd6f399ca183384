/// A text that is kept whole if it is short enough, and else by its beginning and its digest.
public struct Excerpt: Hashable, Sendable {
  /// The longest text that is kept whole, in bytes of UTF-8: the bound of the shell parser.
  public static let limit = 1 << 20
  /// How many bytes are kept of a longer one, less what would split a character.
  public static let prefix = 64 << 10

  /// The whole text, or its beginning.
  public let text: String
  /// The length of the whole text in bytes of UTF-8.
  public let length: Int
  /// The digest of the whole text's bytes.
  public let digest: Digest

  /// Keeps a text.
  public init(_ whole: String) {
    length = whole.utf8.count
    digest = Digest(of: whole)
    text = length <= Self.limit ? whole : Self.beginning(of: whole)
  }

  /// Whether nothing is missing.
  public var isWhole: Bool { text.utf8.count == length }

  private static func beginning(of whole: String) -> String {
    var end = whole.utf8.index(whole.utf8.startIndex, offsetBy: prefix)
    while Unicode.UTF8.isContinuation(whole.utf8[end]) { end = whole.utf8.index(before: end) }
    return String(whole[..<end])
  }
}

extension Excerpt {
  /// Takes back what was stored of a text.
  ///
  /// The digest is believed; compare it with ``init(_:)`` of the text if ``isWhole``.
  public init(stored text: String, length: Int, digest: Digest) {
    self.text = text
    self.length = length
    self.digest = digest
  }
}
