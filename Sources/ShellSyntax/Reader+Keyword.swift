extension Reader {
  /// The reserved word that stands here, if one does.
  var keyword: Keyword? {
    var key: UInt64 = 0
    var index = at
    var length = 0
    while true {
      let byte = byte(index)
      if Byte.endsWord(byte) { break }
      let isLetter = byte >= 0x61 && byte <= 0x7D || byte == Byte.bang
      guard isLetter || byte == Byte.openBracket || byte == Byte.closeBracket, length < 8
      else { return nil }
      key = key << 8 | UInt64(byte)
      length += 1
      index = after(index)
    }
    return length == 0 ? nil : Keyword.find(key)
  }

  /// Takes a reserved word if it stands here.
  mutating func accept(_ word: Keyword) -> Bool {
    guard keyword == word else { return false }
    advance(by: word.rawValue.utf8.count)
    return true
  }

  /// Takes a reserved word that closes or continues a construct.
  mutating func expect(
    _ word: Keyword,
    of opener: String,
    from start: Int
  ) throws(ShellError) {
    guard accept(word) else { throw missing(word.rawValue, of: opener, from: start) }
  }

  /// Takes a byte that closes or continues a construct.
  mutating func expect(
    _ byte: UInt8,
    of opener: String,
    from start: Int
  ) throws(ShellError) {
    guard here == byte else {
      throw missing(String(UnicodeScalar(byte)), of: opener, from: start)
    }
    advance()
  }
}
