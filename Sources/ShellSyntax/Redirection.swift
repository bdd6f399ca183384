/// A change of a file descriptor: `2>file`, `<<<word`, `{fd}<&3`, or a here-document.
///
/// `|&` gives the command before it one more, `2>&1`, whose target has an empty range.
public struct Redirection: Hashable, Sendable {
  /// The descriptor before the operator; nil for the operator's own default.
  public var descriptor: Descriptor?
  /// The operator.
  public var kind: Kind
  /// What follows the operator; for a here-document, the delimiter.
  public var target: Word
  /// The text of a here-document.
  public var document: Document?
  /// The bytes of the operator and its target, without a here-document's text.
  public var range: Range<Int>

  /// Holds a redirection.
  public init(
    descriptor: Descriptor? = nil,
    kind: Kind,
    target: Word,
    document: Document? = nil,
    range: Range<Int>
  ) {
    self.descriptor = descriptor
    self.kind = kind
    self.target = target
    self.document = document
    self.range = range
  }

  /// What is redirected.
  public enum Descriptor: Hashable, Sendable {
    case number(Int)
    /// `{name}`: bash picks a number and assigns it.
    case variable(String)
  }

  /// The operators.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case input = "<"
    case output = ">"
    case append = ">>"
    /// Writes even if `noclobber` is set.
    case clobber = ">|"
    case readWrite = "<>"
    case duplicateInput = "<&"
    case duplicateOutput = ">&"
    /// Standard output and error.
    case outputBoth = "&>"
    case appendBoth = "&>>"
    case hereDocument = "<<"
    /// A here-document whose leading tabs are removed.
    case hereDocumentStripped = "<<-"
    case hereString = "<<<"
  }

  /// The text of a here-document.
  public struct Document: Hashable, Sendable {
    /// The text as pieces, with tabs already stripped.
    ///
    /// One `literal` if the delimiter was quoted and the text isn't empty.
    public var parts: [Word.Part]
    /// Whether the delimiter was quoted, so that nothing is expanded.
    public var isQuoted: Bool
    /// The bytes of the text, without the line that ends it.
    public var range: Range<Int>

    /// Holds a text.
    public init(parts: [Word.Part], isQuoted: Bool, range: Range<Int>) {
      self.parts = parts
      self.isQuoted = isQuoted
      self.range = range
    }
  }
}
