extension Roster {
  /// The lines of the roster by the first letters of the programs' names.
  static var lists: [(letters: String, lines: String)] {
    [
      ("ab", ab),
      ("c", c),
      ("de", de),
      ("fg", fg),
      ("hijk", hijk),
      ("lm", lm),
      ("no", no),
      ("pq", pq),
      ("rs", rs),
      ("tu", tu),
      ("vwxyz", vwxyz),
      ("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", other),
    ]
  }
}
