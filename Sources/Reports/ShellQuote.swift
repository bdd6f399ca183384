/// Text as one word that a person can paste into bash, and that is exactly the same bytes there.
public enum ShellQuote {
  /// The word; plain where every byte is a printable one of ASCII, with octal escapes otherwise.
  ///
  /// Nothing in it moves the cursor, is taken for a history expansion, or is composed anew by a terminal.
  public static func word(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x20..<0x7F).contains($0) && $0 != quote }
    if isPlain { return "'\(text)'" }
    var word = "$'"
    for byte in text.utf8 {
      if (0x20..<0x7F).contains(byte), byte != quote, byte != backslash, byte != mark {
        word.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 8)
        word += "\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits
      }
    }
    return word + "'"
  }

  private static let quote = UInt8(ascii: "'")
  private static let backslash = UInt8(ascii: "\\")
  private static let mark = UInt8(ascii: "!")
}
