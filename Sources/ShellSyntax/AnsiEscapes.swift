/// Decodes the escapes of `$'…'` (bash(1), QUOTING).
enum AnsiEscapes {
  /// The bytes that a text between the quotes stands for; a NUL ends them, as it does in bash.
  static func decode(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var decoder = Decoder(text: text, index: text.startIndex)
    while decoder.index < text.endIndex {
      let byte = decoder.take()
      if byte == Byte.backslash, decoder.index < text.endIndex {
        decoder.escape()
      } else {
        decoder.result.append(byte)
      }
    }
    return Array(decoder.result.prefix { $0 != 0 })
  }

  private struct Decoder {
    let text: ArraySlice<UInt8>
    var index: Int
    var result: [UInt8] = []

    mutating func take() -> UInt8 {
      defer { index += 1 }
      return text[index]
    }

    /// Decodes what follows a backslash.
    mutating func escape() {
      let letter = take()
      switch letter {
      case UInt8(ascii: "a"): result.append(0x07)
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "e"), UInt8(ascii: "E"): result.append(0x1B)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "v"): result.append(0x0B)
      case Byte.backslash, Byte.apostrophe, Byte.quote, Byte.question: result.append(letter)
      case Byte.zero...0x37:
        index -= 1
        let number = digits(base: 8, most: 3) ?? 0
        result.append(UInt8(truncatingIfNeeded: number))
      case UInt8(ascii: "x"): hexadecimal()
      case UInt8(ascii: "u"): character(most: 4, letter: letter)
      case UInt8(ascii: "U"): character(most: 8, letter: letter)
      case UInt8(ascii: "c"): control()
      default: result += [Byte.backslash, letter]
      }
    }

    /// Takes digits of a base; nil if none stands here.
    mutating func digits(base: UInt32, most: Int) -> UInt32? {
      var number: UInt32 = 0
      let start = index
      while index < text.endIndex, index - start < most {
        guard let digit = Self.value(of: text[index]), digit < base else { break }
        number = number &* base &+ digit
        index += 1
      }
      return index == start ? nil : number
    }

    private static func value(of byte: UInt8) -> UInt32? {
      switch byte {
      case Byte.zero...Byte.nine: UInt32(byte - Byte.zero)
      case 0x41...0x46: UInt32(byte - 0x41) + 10
      case 0x61...0x66: UInt32(byte - 0x61) + 10
      default: nil
      }
    }

    /// `\xHH`, or `\x{H…}` of any length.
    private mutating func hexadecimal() {
      let hasBrace = index < text.endIndex && text[index] == Byte.openBrace
      if hasBrace { index += 1 }
      guard let number = digits(base: 16, most: hasBrace ? .max : 2) else {
        result += [Byte.backslash, UInt8(ascii: "x")]
        if hasBrace { index -= 1 }
        return
      }
      if hasBrace, index < text.endIndex, text[index] == Byte.closeBrace { index += 1 }
      result.append(UInt8(truncatingIfNeeded: number))
    }

    /// `\uHHHH` and `\UHHHHHHHH`.
    private mutating func character(most: Int, letter: UInt8) {
      guard let number = digits(base: 16, most: most) else {
        result += [Byte.backslash, letter]
        return
      }
      if let scalar = UnicodeScalar(number) {
        result += String(scalar).utf8
      } else {
        result += Self.encode(number)
      }
    }

    /// A number that is no character, in the form of UTF-8 that bash gives it.
    private static func encode(_ number: UInt32) -> [UInt8] {
      guard number < 0x8000_0000 else { return [] }
      let length = number < 0x10000 ? 3 : number < 0x20_0000 ? 4 : number < 0x400_0000 ? 5 : 6
      var bytes: [UInt8] = []
      for place in stride(from: length - 1, to: 0, by: -1) {
        bytes.append(0x80 | UInt8((number >> UInt32(6 * (length - 1 - place))) & 0x3F))
      }
      let lead = UInt8(truncatingIfNeeded: 0xFF00 >> UInt32(length))
      bytes.append(lead | UInt8(truncatingIfNeeded: number >> UInt32(6 * (length - 1))))
      return bytes.reversed()
    }

    /// `\cx`.
    private mutating func control() {
      guard index < text.endIndex else {
        result += [Byte.backslash, UInt8(ascii: "c")]
        return
      }
      let letter = take()
      if letter == Byte.backslash, index < text.endIndex, text[index] == letter { index += 1 }
      if letter == Byte.question {
        result.append(0x7F)
      } else {
        let isSmall = letter >= 0x61 && letter <= 0x7A
        result.append((isSmall ? letter - 0x20 : letter) & 0x1F)
      }
    }
  }
}
