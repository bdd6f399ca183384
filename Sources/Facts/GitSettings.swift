/// What git's configuration says, seen from a folder: the last value of each key.
struct GitSettings {
  private var values: [[UInt8]: String] = [:]
  /// The names of the filters that it defines.
  private(set) var filters: [String] = []

  /// Reads the output of `git config --list -z`: key, newline, value, NUL.
  init(_ output: [UInt8]) throws(Unknown) {
    for record in output.split(separator: 0) {
      let parts = record.split(separator: 10, maxSplits: 1, omittingEmptySubsequences: false)
      guard let key = parts.first,
        let name = String(validating: key, as: UTF8.self),
        let value = parts.count < 2 ? "true" : String(validating: parts[1], as: UTF8.self)
      else { throw Unknown("git's configuration is not UTF-8") }
      values[Array(key)] = value
      try noteFilter(name)
    }
  }

  /// The value of a key; nil if it isn't set.
  ///
  /// A key's section and last part are in any case, the part between is as written
  /// (git-config(1)). A key that is named without a value is `true`.
  subscript(_ key: String) -> String? {
    var bytes = Array(key.utf8)
    let dot = UInt8(ascii: ".")
    guard let first = bytes.firstIndex(of: dot), let last = bytes.lastIndex(of: dot) else {
      return nil
    }
    for index in bytes.indices
    where (index < first || index > last) && (65...90).contains(bytes[index]) {
      bytes[index] += 32
    }
    return values[bytes]
  }

  private mutating func noteFilter(_ key: String) throws(Unknown) {
    guard key.hasPrefix("filter."), let end = key.lastIndex(of: "."),
      key.index(key.startIndex, offsetBy: 7) < end
    else { return }
    let name = String(key[key.index(key.startIndex, offsetBy: 7)..<end])
    // `git -c` takes the first `=` for the end of the key, so such a filter can't be switched off.
    guard !name.contains("=") else { throw Unknown("git's configuration names a filter with '='") }
    if !filters.contains(name) { filters.append(name) }
  }
}
