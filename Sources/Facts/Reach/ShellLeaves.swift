/// Reads the variables that a shell's start file sets to plain text: `export X=…`, `X=…`, and
/// fish's `set -gx X …`.
///
/// What a variable gets from a command (`$(pass show …)`) isn't in the file, so it is left out.
enum ShellLeaves {
  static func read(_ text: String) -> [Leaf] {
    var leaves: [Leaf] = []
    var number = 0
    for line in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      number += 1
      if leaves.count > LeafFormat.limit { break }
      let body = Substring(line).trimmed
      guard let first = body.utf8.first, first != 35 else { continue }
      guard let (name, value) = assignment(body), !value.isEmpty else { continue }
      let isDerived = value.utf8.contains(96) || value.utf8.contains(36)
      if !isDerived { leaves.append(Leaf(path: [name], value: value, line: number)) }
    }
    let lines = Set(leaves.map(\.line))
    return leaves + AddressLeaves.read(text).filter { !lines.contains($0.line) }
  }

  private static func assignment(_ line: Substring) -> (String, String)? {
    var rest = line
    for word in ["export ", "declare -x ", "typeset -x ", "readonly ", "set -gx ", "set -Ux "]
    where rest.utf8.starts(with: word.utf8) {
      rest = rest.dropFirst(word.count).trimmed
      if word.hasPrefix("set") {
        let parts = rest.split(separator: " ", maxSplits: 1)
        return parts.count == 2 ? (String(parts[0]), unquoted(parts[1].trimmed)) : nil
      }
    }
    let name = rest.utf8.prefix { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
        || byte == 95
    }
    let after = rest.utf8.dropFirst(name.count)
    guard !name.isEmpty, after.first == 61 else { return nil }
    return (String(Substring(name)), unquoted(Substring(after.dropFirst())))
  }

  /// The first word, without its quotes.
  private static func unquoted(_ text: Substring) -> String {
    if let quote = text.utf8.first, quote == 34 || quote == 39 {
      return String(Substring(text.utf8.dropFirst().prefix { $0 != quote }))
    }
    return String(Substring(text.utf8.prefix { $0 > 32 && $0 != 59 }))
  }
}
