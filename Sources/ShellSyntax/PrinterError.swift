/// A byte that a tree doesn't account for, or accounts for wrongly.
///
/// It means that the tree and the text don't belong together, or that the parser is wrong.
public struct PrinterError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in a few words.
  public var reason: String
  /// Where, as a byte offset from 0.
  public var offset: Int

  /// What is wrong and where.
  public var description: String {
    """
    cannot print 'command': \(reason) at byte \(offset)
    help: print a tree only with the text it was parsed from, and report this as a defect
    """
  }
}
