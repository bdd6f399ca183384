/// The codes of deflated data: how many there are of each length, and what they stand for.
///
/// - SeeAlso: RFC 1951, 3.2.2.
struct HuffmanTable {
  /// Bits of the longest code.
  static let longest = 15

  private(set) var counts = [Int](repeating: 0, count: longest + 1)
  private(set) var symbols: [Int] = []

  /// Makes the codes from their lengths in bits.
  init(_ lengths: some Collection<Int>) {
    for length in 1...Self.longest {
      for (symbol, own) in lengths.enumerated() where own == length {
        counts[length] += 1
        symbols.append(symbol)
      }
    }
  }

  /// The codes of lengths and single bytes that need no table.
  static let fixedLengths = HuffmanTable(
    (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
  )
  /// The codes of distances that need no table.
  static let fixedDistances = HuffmanTable([Int](repeating: 5, count: 30))
}
