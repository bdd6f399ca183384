/// Text as the kernel and the shell see it.
///
/// To them a slash or a line's end is a byte. To Swift it may be a part of a longer character: with
/// the accent that follows it, or as the second half of `\r\n`.
extension StringProtocol {
  /// The pieces between bytes of one value.
  public func split(atByte byte: UInt8, keepingEmpty: Bool = false) -> [SubSequence] {
    utf8.split(separator: byte, omittingEmptySubsequences: !keepingEmpty)
      .map { self[$0.startIndex..<$0.endIndex] }
  }

  /// Whether one of the shell's signs is joined to another scalar, so that it isn't seen as itself.
  public var hidesSign: Bool {
    if utf8.allSatisfy({ $0 < 0x80 }) { return false }
    return contains { character in
      let scalars = character.unicodeScalars
      guard scalars.count > 1, let first = scalars.first else { return false }
      // `\r\n`, and the keys of telephones, which people write in messages.
      if first == "\r" || first == "#" || first == "*" { return false }
      return scalars.contains { $0.isASCII && !$0.properties.isAlphabetic && !("0"..."9" ~= $0) }
    }
  }
}
