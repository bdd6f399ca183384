extension RosterEntry {
  /// The uses in which the program only looks, as its line has them.
  public var words: String { uses.joined(separator: " ") }
}
