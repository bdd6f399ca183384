/// The words of a database client, read as getopt_long(3) does.
struct ClientWords {
  /// The values of options by the key that the table gives them.
  private(set) var values: [String: String] = [:]
  /// The options without a value, without their dashes.
  private(set) var flags: Set<String> = []
  /// The words that are no options and no values.
  private(set) var operands: [String] = []

  /// Which options take a value; the rest are flags.
  struct Table {
    /// Short options with a value, and their keys; an empty key means that it doesn't matter.
    var short: [Character: String]
    /// Long options with a value, and their keys.
    var long: [String: String]
    /// Short options whose value can only be attached to them.
    var attached: [Character: String] = [:]
    /// Long options that take a value only after `=`.
    var optional: [String: String] = [:]
    /// Whether an option may be followed by operands and then by options again.
    var permutes = true
    /// Whether a word with two dashes is a flag if it isn't in the table.
    var flags: Set<String>
    /// Whether long options have one dash too, as those of `sqlite3` do.
    var hasOneDash = false
  }

  /// Reads the words; nil if an option isn't in the table.
  init?(_ words: [String], _ table: Table) {
    var rest = words[...]
    while let word = rest.popFirst() {
      if word == "--" {
        operands += rest
        return
      }
      let isLong = word.hasPrefix("--") || (table.hasOneDash && word.hasPrefix("-"))
      if isLong {
        guard readLong(word.drop { $0 == "-" }, &rest, table) else { return nil }
      } else if word.hasPrefix("-"), word.count > 1 {
        guard readShort(word.dropFirst(), &rest, table) else { return nil }
      } else {
        operands.append(word)
        if !table.permutes {
          operands += rest
          return
        }
      }
    }
  }

  private mutating func readLong(
    _ word: Substring,
    _ rest: inout ArraySlice<String>,
    _ table: Table
  ) -> Bool {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts.first ?? "")
    if let key = table.optional[name] {
      values[key] = parts.count == 2 ? String(parts[1]) : "?"
      return true
    }
    if let key = table.long[name] {
      guard let value = parts.count == 2 ? String(parts[1]) : rest.popFirst() else { return false }
      values[key] = value
      return true
    }
    flags.insert(name)
    return table.flags.contains(name)
  }

  private mutating func readShort(
    _ letters: Substring,
    _ rest: inout ArraySlice<String>,
    _ table: Table
  ) -> Bool {
    var letters = letters
    while let letter = letters.popFirst() {
      if let key = table.attached[letter] {
        values[key] = letters.isEmpty ? "?" : String(letters)
        return true
      }
      guard let key = table.short[letter] else {
        guard letter.isLetter || letter.isNumber || letter == "?" else { return false }
        flags.insert(String(letter))
        continue
      }
      guard let value = letters.isEmpty ? rest.popFirst() : String(letters) else { return false }
      values[key] = value
      return true
    }
    return true
  }
}
