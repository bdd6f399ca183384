/// Why a text is not taken as JSON.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in a few words.
  public var reason: String
  /// Where, as a byte offset from 0.
  public var offset: Int

  /// What is wrong and where.
  public var description: String {
    """
    cannot read 'JSON': \(reason) at byte \(offset)
    help: send one JSON object in UTF-8, with every key once
    """
  }
}
