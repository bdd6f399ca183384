/// Removes the quotes of a here-document's delimiter.
enum Delimiter {
  /// The delimiter that a word stands for, and whether any of it was quoted.
  ///
  /// Nothing is expanded: `<<$x` is ended by a line `$x`.
  static func read(_ word: [UInt8]) -> (delimiter: [UInt8], isQuoted: Bool) {
    var result: [UInt8] = []
    var isQuoted = false
    var index = 0
    while index < word.count {
      let byte = word[index]
      let next = index + 1 < word.count ? word[index + 1] : 0
      switch byte {
      case Byte.backslash where index + 1 < word.count:
        result.append(next)
        index += 2
      case Byte.apostrophe, Byte.quote:
        index = unquote(word, from: index, into: &result)
      case Byte.dollar where next == Byte.apostrophe:
        let stop = indexOfQuote(word, from: index + 2, Byte.apostrophe)
        result += AnsiEscapes.decode(word[(index + 2)..<stop])
        index = stop + 1
      case Byte.dollar where next == Byte.quote:
        index = unquote(word, from: index + 1, into: &result)
      default:
        result.append(byte)
        index += 1
        continue
      }
      isQuoted = true
    }
    return (result, isQuoted)
  }

  /// Copies what stands between quotes; the index after them.
  private static func unquote(
    _ word: [UInt8],
    from start: Int,
    into result: inout [UInt8]
  ) -> Int {
    let quote = word[start]
    let stop = indexOfQuote(word, from: start + 1, quote)
    var index = start + 1
    while index < stop {
      if quote == Byte.quote, word[index] == Byte.backslash, index + 1 < stop {
        switch word[index + 1] {
        case Byte.dollar, Byte.backquote, Byte.quote, Byte.backslash: index += 1
        default: break
        }
      }
      result.append(word[index])
      index += 1
    }
    return stop + 1
  }

  /// The index of the closing quote, or the word's end.
  private static func indexOfQuote(_ word: [UInt8], from start: Int, _ quote: UInt8) -> Int {
    var index = start
    while index < word.count, word[index] != quote {
      index += word[index] == Byte.backslash && quote == Byte.quote ? 2 : 1
    }
    return min(index, word.count)
  }
}
