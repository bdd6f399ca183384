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
  public var list: [Substring] { text.split { $0 == " " || $0 == "\n" } }

  /// Both lists.
  public static func + (left: Spellings, right: Spellings) -> Spellings {
    Spellings("\(left.text) \(right.text)")
  }

  /// Whether a spelling is among them.
  package func contains(_ spelling: String) -> Bool {
    !text.isEmpty && list.contains { $0 == spelling }
  }
}
