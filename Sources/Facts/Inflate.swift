/// Unpacks deflated data.
///
/// - SeeAlso: RFC 1951.
struct Inflate {
  private let source: ArraySlice<UInt8>
  private let limit: Int
  private let budget: Budget
  private var place: Int
  private var held: UInt32 = 0
  private var heldBits = 0
  private var output: [UInt8] = []

  /// The bytes that deflated data stands for, `size` of them.
  static func bytes(
    _ source: ArraySlice<UInt8>,
    size: Int,
    budget: Budget
  ) throws(Unknown) -> [UInt8] {
    var inflate = Inflate(source, size, budget)
    try inflate.run()
    guard inflate.output.count == size else { throw damaged }
    return inflate.output
  }

  private static let damaged = Unknown("compressed data in it is damaged")

  private init(_ source: ArraySlice<UInt8>, _ limit: Int, _ budget: Budget) {
    self.source = source
    self.limit = limit
    self.budget = budget
    place = source.startIndex
    output.reserveCapacity(min(limit, 1 << 20))
  }

  private mutating func run() throws(Unknown) {
    var isLast = false
    while !isLast {
      try budget.check()
      isLast = try bits(1) == 1
      switch try bits(2) {
      case 0: try copyStored()
      case 1: try expand(HuffmanTable.fixedLengths, HuffmanTable.fixedDistances)
      case 2:
        let (lengths, distances) = try tables()
        try expand(lengths, distances)
      default: throw Self.damaged
      }
    }
  }

  private mutating func bits(_ count: Int) throws(Unknown) -> Int {
    while heldBits < count {
      guard place < source.endIndex else { throw Self.damaged }
      held |= UInt32(source[place]) << UInt32(heldBits)
      heldBits += 8
      place += 1
    }
    let value = held & ((1 << UInt32(count)) - 1)
    held >>= UInt32(count)
    heldBits -= count
    return Int(value)
  }

  private mutating func symbol(_ table: HuffmanTable) throws(Unknown) -> Int {
    var code = 0
    var first = 0
    var index = 0
    for length in 1...HuffmanTable.longest {
      code |= try bits(1)
      let count = table.counts[length]
      if code - count < first { return table.symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    throw Self.damaged
  }

  private mutating func copyStored() throws(Unknown) {
    held = 0
    heldBits = 0
    guard place + 4 <= source.endIndex else { throw Self.damaged }
    let count = Int(source[place]) | Int(source[place + 1]) << 8
    let check = Int(source[place + 2]) | Int(source[place + 3]) << 8
    place += 4
    guard count == ~check & 0xFFFF, place + count <= source.endIndex,
      output.count + count <= limit
    else { throw Self.damaged }
    output += source[place..<place + count]
    place += count
  }

  /// The tables that stand before a block with codes of its own (3.2.7).
  private mutating func tables() throws(Unknown) -> (HuffmanTable, HuffmanTable) {
    let lengthCount = try bits(5) + 257
    let distanceCount = try bits(5) + 1
    let codeCount = try bits(4) + 4
    guard lengthCount <= 286, distanceCount <= 30 else { throw Self.damaged }
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var codes = [Int](repeating: 0, count: 19)
    for index in 0..<codeCount { codes[order[index]] = try bits(3) }
    let table = HuffmanTable(codes)
    var lengths: [Int] = []
    while lengths.count < lengthCount + distanceCount {
      let symbol = try symbol(table)
      switch symbol {
      case 0...15: lengths.append(symbol)
      case 16:
        guard let last = lengths.last else { throw Self.damaged }
        lengths += Array(repeating: last, count: 3 + (try bits(2)))
      case 17: lengths += Array(repeating: 0, count: 3 + (try bits(3)))
      default: lengths += Array(repeating: 0, count: 11 + (try bits(7)))
      }
    }
    guard lengths.count == lengthCount + distanceCount else { throw Self.damaged }
    return (HuffmanTable(lengths[..<lengthCount]), HuffmanTable(lengths[lengthCount...]))
  }

  private static let lengthBases = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distanceBases = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049,
    3073, 4097, 6145, 8193, 12289, 16385, 24577,
  ]

  /// Unpacks the codes of one block.
  private mutating func expand(
    _ lengths: HuffmanTable,
    _ distances: HuffmanTable
  ) throws(Unknown) {
    var checked = output.count
    while true {
      if output.count - checked > 1 << 18 {
        try budget.check()
        checked = output.count
      }
      let symbol = try symbol(lengths)
      if symbol == 256 { return }
      if symbol < 256 {
        guard output.count < limit else { throw Self.damaged }
        output.append(UInt8(symbol))
        continue
      }
      guard symbol - 257 < Self.lengthBases.count else { throw Self.damaged }
      let count = Self.lengthBases[symbol - 257] + (try bits(Self.lengthBits[symbol - 257]))
      let code = try self.symbol(distances)
      guard code < Self.distanceBases.count else { throw Self.damaged }
      let distance = Self.distanceBases[code] + (try bits(code < 4 ? 0 : code / 2 - 1))
      guard distance <= output.count, output.count + count <= limit else { throw Self.damaged }
      for _ in 0..<count { output.append(output[output.count - distance]) }
    }
  }
}
