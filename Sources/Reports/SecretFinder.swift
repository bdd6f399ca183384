/// Finds secrets in text by where they stand and by their form.
enum SecretFinder {
  /// The bytes that are secret.
  static func places(_ bytes: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard isWord(bytes[index]), index == 0 || !isWord(bytes[index - 1]) else {
        index += 1
        continue
      }
      let end = bytes[index...].firstIndex { !isWord($0) } ?? bytes.count
      places += find(index..<end, bytes)
      index = end
    }
    return places
  }

  /// What a word says of itself, and of what follows it.
  private static func find(_ word: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
    let text = String(decoding: bytes[word], as: UTF8.self)
    if isToken(text) { return [word] }
    if let password = password(after: word.upperBound, bytes) { return [password] }
    if text.lowercased() == "bearer" || text.lowercased() == "basic" {
      return value(after: word.upperBound, bytes, gaps: " ").map { [$0] } ?? []
    }
    if text == "-u" || text == "--user" || text == "--proxy-user" {
      // `curl -u name:password`
      guard let pair = value(after: word.upperBound, bytes, gaps: " ="),
        let colon = bytes[pair].firstIndex(of: UInt8(ascii: ":")), colon + 1 < pair.upperBound
      else { return [] }
      return [(colon + 1)..<pair.upperBound]
    }
    if text.hasPrefix("-p"), !text.hasPrefix("-p="), text.utf8.count > 2, takesPassword(bytes) {
      let stop = bytes[word.upperBound...].firstIndex { " \t\n".utf8.contains($0) }
      return [(word.lowerBound + 2)..<(stop ?? bytes.count)]
    }
    guard SecretMask.isTelling(text) else { return [] }
    // `NAME=value`, `name: value`, `--name value`, `--name=value`
    let isOption = word.lowerBound > 0 && text.hasPrefix("-")
    return value(after: word.upperBound, bytes, gaps: isOption ? " =" : "=:").map { [$0] } ?? []
  }

  /// The password of `scheme://user:password@host`, if a word is the scheme.
  private static func password(after end: Int, _ bytes: [UInt8]) -> Range<Int>? {
    guard bytes[end...].starts(with: "://".utf8) else { return nil }
    let start = end + 3
    let stop = bytes[start...].firstIndex { " \t\n/?#'\"`<>".utf8.contains($0) } ?? bytes.count
    // A password may hold `@` and `:`, so the last `@` and the first `:` count.
    guard let at = bytes[start..<stop].lastIndex(of: UInt8(ascii: "@")) else { return nil }
    guard let colon = bytes[start..<at].firstIndex(of: UInt8(ascii: ":")) else {
      // `https://TOKEN@host`: a name is short, a token isn't.
      return at - start >= 20 ? start..<at : nil
    }
    return colon + 1 < at ? (colon + 1)..<at : nil
  }

  /// The value behind a name: after one of some gaps, with quotes or without.
  private static func value(after end: Int, _ bytes: [UInt8], gaps: String) -> Range<Int>? {
    var start = end
    // The name itself may be quoted, as in JSON.
    if start < bytes.count, bytes[start] == UInt8(ascii: "\"") { start += 1 }
    guard start < bytes.count, gaps.utf8.contains(bytes[start]) else { return nil }
    start += 1
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    guard start < bytes.count else { return nil }
    let first = bytes[start]
    // `$NAME` is no secret, and an option isn't the value of another.
    if first == UInt8(ascii: "$") || first == UInt8(ascii: "-") && gaps == " =" { return nil }
    if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") {
      let stop = bytes[(start + 1)...].firstIndex(of: first) ?? bytes.count
      let isVariable = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "$")
      return start + 1 < stop && !isVariable ? (start + 1)..<stop : nil
    }
    let stop = bytes[start...].firstIndex { " \t\n;|&<>()'\",".utf8.contains($0) } ?? bytes.count
    return start < stop ? start..<stop : nil
  }

  /// Whether the text calls a program whose `-p` is followed by a password in the same word.
  private static func takesPassword(_ bytes: [UInt8]) -> Bool {
    let words = bytes.split { !isWord($0) }
    return words.contains { word in
      ["mysql", "mariadb", "sshpass"].contains { word.starts(with: $0.utf8) }
    }
  }

  /// Whether a word has the form of a token that a service gives out.
  private static func isToken(_ word: String) -> Bool {
    if word.utf8.count < 16 { return false }
    return forms.contains { word.hasPrefix($0) }
  }

  private static let forms = [
    "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_", "glpat-", "sk-", "sk_live_", "sk_test_",
    "rk_live_", "xoxb-", "xoxp-", "xoxa-", "xapp-", "AKIA", "ASIA", "AIza", "ya29", "npm_", "pypi-",
    "dop_v1_", "hf_", "eyJ", "SG.", "shpat_", "dckr_pat_",
  ]

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x2D, 0x2E, 0x2B: true
    default: false
    }
  }
}
