/// Compares what was printed with what was expected; `…` stands for anything.
enum Wildcard {
  /// Whether lines match, where a line `…` stands for any number of lines.
  static func matches(_ lines: [String], _ expected: [String]) -> Bool {
    match(lines[...], expected[...], isAny: { $0 == "…" }, equal: matches)
  }

  /// Whether a line matches, where `…` stands for any text.
  static func matches(_ line: String, _ expected: String) -> Bool {
    match(Array(line)[...], Array(expected)[...], isAny: { $0 == "…" }, equal: ==)
  }

  /// The usual matching with one place to come back to.
  private static func match<Element>(
    _ found: ArraySlice<Element>,
    _ expected: ArraySlice<Element>,
    isAny: (Element) -> Bool,
    equal: (Element, Element) -> Bool
  ) -> Bool {
    var (at, want) = (found.startIndex, expected.startIndex)
    var (backAt, backWant): (Int?, Int) = (nil, want)
    while at < found.endIndex {
      if want < expected.endIndex, isAny(expected[want]) {
        want += 1
        (backAt, backWant) = (at, want)
      } else if want < expected.endIndex, equal(found[at], expected[want]) {
        at += 1
        want += 1
      } else if let last = backAt {
        at = last + 1
        backAt = at
        want = backWant
      } else {
        return false
      }
    }
    return expected[want...].allSatisfy(isAny)
  }
}
