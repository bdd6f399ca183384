/// Why a text is not taken as a shell script.
public struct ShellError: Error, Hashable, Sendable {
  /// What is wrong.
  public var reason: Reason
  /// Where, as a UTF-8 byte offset from 0.
  public var offset: Int

  /// Places a reason.
  public init(_ reason: Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }

  /// The reasons.
  public enum Reason: Hashable, Sendable {
    /// Something else had to stand here.
    case unexpected(String, expected: String)
    /// The text ended inside something that began at a byte.
    case unterminated(String, start: Int)
    /// The text is longer than the bound, in bytes.
    case tooLong(limit: Int)
    /// Nested deeper than the bound.
    case tooDeep(limit: Int)
    /// More tokens than the bound.
    case tooManyTokens(limit: Int)
    /// A byte that bash drops or misreads: NUL, or invalid UTF-8.
    case invalidByte(UInt8)
  }
}
