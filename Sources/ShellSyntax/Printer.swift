/// Writes a tree back as the text it was parsed from, to prove that nothing was lost.
///
/// The recorded trivia claims its bytes first; then the tree is walked, and each node writes what
/// it holds (names, operators, quotes, decoded text) into the free bytes of its own range. It is an
/// error if a node writes over a claimed byte, needs more or fewer bytes than its range has, or
/// writes another byte than the text has there, and if any byte is left unclaimed at the end.
public struct Printer {
  /// The text that was parsed, to look up a spelling that the tree doesn't tell apart.
  let source: [UInt8]
  /// What has been written.
  var output: [UInt8]
  /// Who has claimed each byte.
  var claims: [Claim]
  /// Where the next byte is written.
  var at = 0
  /// How many here-documents are being written.
  var documents = 0

  /// Who has claimed a byte.
  enum Claim {
    case none
    case trivia
    /// A byte the shell drops; it may stand inside any node or other trivia.
    case dropped
    case node
    /// A node in a here-document, which a walk in the order of the text passes by.
    case document
  }

  /// Writes a tree back.
  ///
  /// - Throws: ``PrinterError`` if the tree and the text don't agree in every byte.
  public static func print(
    _ script: Script,
    source: Source
  ) throws(PrinterError) -> [UInt8] {
    var printer = Printer(
      source: source.bytes,
      output: [UInt8](repeating: 0, count: source.bytes.count),
      claims: [Claim](repeating: .none, count: source.bytes.count)
    )
    try printer.claim(source.trivia)
    try printer.script(script)
    if let gap = printer.claims.firstIndex(of: .none) {
      throw PrinterError(reason: "no node holds the byte", offset: gap)
    }
    return printer.output
  }

  private mutating func claim(_ trivia: [Trivia]) throws(PrinterError) {
    for span in trivia where span.kind == .dropped {
      for index in span.range {
        guard claims[index] == .none else {
          throw PrinterError(reason: "two spans hold the byte", offset: index)
        }
        claims[index] = .dropped
        output[index] = source[index]
      }
    }
    for span in trivia where span.kind != .dropped {
      for index in span.range where claims[index] != .dropped {
        guard claims[index] == .none else {
          throw PrinterError(reason: "two spans hold the byte", offset: index)
        }
        claims[index] = .trivia
        output[index] = source[index]
      }
    }
  }
}

// Writing.
extension Printer {
  /// The index of the next byte that no trivia has claimed.
  var free: Int {
    var index = at
    while index < claims.count {
      switch claims[index] {
      case .trivia, .dropped, .document: index += 1
      case .none, .node: return index
      }
    }
    return index
  }

  /// Writes bytes that a node holds.
  mutating func put(_ bytes: some Sequence<UInt8>) throws(PrinterError) {
    for byte in bytes {
      let index = free
      guard index < claims.count else {
        throw PrinterError(reason: "a node goes beyond the text", offset: index)
      }
      guard claims[index] == .none else {
        throw PrinterError(reason: "two nodes hold the byte", offset: index)
      }
      guard source[index] == byte else {
        throw PrinterError(reason: "a node holds another byte", offset: index)
      }
      claims[index] = documents > 0 ? .document : .node
      output[index] = byte
      at = index + 1
    }
  }

  mutating func put(_ text: String) throws(PrinterError) { try put(text.utf8) }

  /// Whether a text stands next.
  func stands(_ text: StaticString) -> Bool {
    var copy = self.at
    for index in 0..<text.utf8CodeUnitCount {
      var look = copy
      while look < claims.count, claims[look] != .none { look += 1 }
      // SAFETY: `index` is below the count of the static string's code units.
      guard look < claims.count, source[look] == text.utf8Start[index] else { return false }
      copy = look + 1
    }
    return true
  }

  /// Checks that nodes of one kind stand in the order of the text.
  func inOrder(_ ranges: [Range<Int>]) throws(PrinterError) {
    var last = 0
    for range in ranges {
      guard range.lowerBound >= last else {
        throw PrinterError(reason: "nodes are out of order", offset: range.lowerBound)
      }
      last = range.upperBound
    }
  }

  /// Goes to the start of a node.
  mutating func go(to range: Range<Int>) throws(PrinterError) {
    guard range.lowerBound >= 0, range.upperBound <= source.count else {
      throw PrinterError(reason: "a node goes beyond the text", offset: range.upperBound)
    }
    at = range.lowerBound
  }

  /// Checks that a node ended where its range does.
  func end(_ range: Range<Int>) throws(PrinterError) {
    var index = at
    while index < range.upperBound, claims[index] == .dropped { index += 1 }
    guard index == range.upperBound else {
      throw PrinterError(reason: "a node ends elsewhere than it says", offset: index)
    }
  }
}
