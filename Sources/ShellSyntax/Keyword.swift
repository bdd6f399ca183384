/// The reserved words.
enum Keyword: String, CaseIterable {
  case `if`, then, `else`, elif, fi
  case `do`, done, `while`, until, `for`, select
  case `case`, esac, `in`
  case function, coproc, time
  case open = "{"
  case close = "}"
  case not = "!"
  case openTest = "[["
  case closeTest = "]]"

  /// The word's bytes in one number, the last one lowest; the longest word has eight.
  var key: UInt64 { rawValue.utf8.reduce(0) { $0 << 8 | UInt64($1) } }

  /// Finds a word by its ``key``.
  static func find(_ key: UInt64) -> Keyword? {
    for (candidate, word) in table where candidate == key { return word }
    return nil
  }

  private static let table = allCases.map { ($0.key, $0) }
}
