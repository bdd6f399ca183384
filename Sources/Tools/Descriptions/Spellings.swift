/// Spellings of options, split at blanks: `-v --verbose`.
///
/// They stay one text until somebody looks for one, so that a long list costs nothing to make.
public struct Spellings: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The spellings with blanks or line ends between them.
  public var text: String

  /// Takes spellings from a text.
  public init(stringLiteral value: String) { text = value }

  /// Takes spellings from a text that was put together.
  public init(_ text: String) { self.text = text }

  /// Each spelling.
  public var list: [Substring] { text.utf8.split(whereSeparator: Self.isBlank).map(Substring.init) }

  /// Both lists.
  public static func + (left: Spellings, right: Spellings) -> Spellings {
    Spellings("\(left.text) \(right.text)")
  }

  /// Whether a spelling is among them.
  package func contains(_ spelling: String) -> Bool {
    let wanted = spelling.utf8
    var rest = text.utf8[...]
    while let start = rest.firstIndex(where: { !Self.isBlank($0) }) {
      let end = rest[start...].firstIndex(where: Self.isBlank) ?? rest.endIndex
      if rest[start..<end].elementsEqual(wanted) { return true }
      rest = rest[end...]
    }
    return false
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
  }
}
