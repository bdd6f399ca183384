/// Text as the kernel and the shell see it.
///
/// To them a slash or a line's end is a byte. To Swift it may be a part of a longer character: with
/// the accent that follows it, or as the second half of `\r\n`.
extension String {
  /// The pieces between bytes of one value.
  public func split(atByte byte: UInt8, keepingEmpty: Bool = false) -> [Substring] {
    utf8.split(separator: byte, omittingEmptySubsequences: !keepingEmpty)
      .map(Substring.init)
  }

  /// The words between blanks, each as a text of its own.
  public var words: [String] {
    var text = self
    return text.withUTF8 { bytes in
      var words: [String] = []
      var start = 0
      for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
        if end > start {
          words.append(
            String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self)
          )
        }
        start = end + 1
      }
      return words
    }
  }

  /// Whether one of the shell's signs is joined to another scalar, so that it isn't seen as itself.
  public var hidesSign: Bool {
    guard utf8.contains(where: { $0 >= 0x80 }) else { return false }
    return contains { character in
      let scalars = character.unicodeScalars
      guard scalars.count > 1, let first = scalars.first else { return false }
      // `\r\n`, and the keys of telephones, which people write in messages.
      if first == "\r" || first == "#" || first == "*" { return false }
      return scalars.contains { $0.isASCII && !$0.properties.isAlphabetic && !("0"..."9" ~= $0) }
    }
  }
}
