/// Makes variants of texts, each number always the same.
struct Forger {
  private let pool: [[UInt8]]
  private var state: UInt64

  init(number: Int, pool: [[UInt8]]) {
    self.pool = pool
    state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 1
  }

  /// One to four changes to one of the texts.
  mutating func variant() -> [UInt8] {
    var bytes = pool[below(pool.count)]
    for _ in 0...below(4) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    guard bytes.count > 8 else { return }
    let place = below(bytes.count)
    let length = min(1 + below(40), bytes.count - place)
    switch below(12) {
    case 0: bytes[place] ^= 1 << UInt8(below(8))
    case 1: bytes[place] = UInt8(below(256))
    case 2: bytes.insert(pick("\n \t\"{}[],:=—0Aa\\\r".utf8), at: place)
    case 3: bytes.remove(at: place)
    case 4: bytes.removeSubrange(place..<(place + length))
    case 5: bytes.insert(contentsOf: bytes[place..<(place + length)], at: below(bytes.count))
    case 6: bytes.removeLast(length)
    case 7: digit(&bytes, from: place)
    case 8: join(&bytes)
    case 9: replace(&bytes)
    case 10: member(&bytes)
    default: lines(&bytes)
    }
  }

  /// Changes the next digit.
  private mutating func digit(_ bytes: inout [UInt8], from place: Int) {
    guard let index = bytes[place...].firstIndex(where: { (48...57).contains($0) }) else { return }
    bytes[index] = 48 + UInt8(below(10))
  }

  /// Takes the text of one and the signatures of another.
  private mutating func join(_ bytes: inout [UInt8]) {
    let other = pool[below(pool.count)]
    bytes = Array(Self.halves(bytes).text + Self.halves(other).signatures)
  }

  private static func halves(
    _ bytes: [UInt8]
  ) -> (text: ArraySlice<UInt8>, signatures: ArraySlice<UInt8>) {
    let cut = bytes.indices.dropLast().last { bytes[$0] == 10 && bytes[$0 + 1] == 10 } ?? 0
    return (bytes[..<cut], bytes[cut...])
  }

  /// Puts a word of the form in another's place.
  private mutating func replace(_ bytes: inout [UInt8]) {
    let words = [
      "alice", "bob", "approve", "reject", "true", "false", "null", "needs", "notAfter", "hold",
      "\"rm -rf src\"", "\"ls\"", "stoplog.local/test", "9223372036854775807", "1e3", "-0", "1.0",
    ].map { Array($0.utf8) }
    let old = words[below(words.count)]
    let new = words[below(words.count)]
    guard let start = bytes.indices.first(where: { bytes[$0...].starts(with: old) }) else { return }
    bytes.replaceSubrange(start..<(start + old.count), with: new)
  }

  /// Writes a member once more, before or behind the others.
  private mutating func member(_ bytes: inout [UInt8]) {
    let members = [
      "\"needs\":0", "\"approver\":\"alice\"", "\"x\":1", "\"notAfter\":9999999999999",
    ]
    let text = Array(members[below(members.count)].utf8)
    if below(2) == 0, let open = bytes.firstIndex(of: 0x7B) {
      bytes.insert(contentsOf: text + [0x2C], at: open + 1)
    } else if let close = bytes.lastIndex(of: 0x7D) {
      bytes.insert(contentsOf: [0x2C] + text, at: close)
    }
  }

  /// Puts the lines into another order, or leaves one out.
  private mutating func lines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let one = below(lines.count)
    let other = below(lines.count)
    if below(2) == 0 { lines.swapAt(one, other) } else { lines.remove(at: one) }
    bytes = Array(lines.joined(separator: [10]))
  }

  private mutating func pick(_ text: String.UTF8View) -> UInt8 {
    let bytes = Array(text)
    return bytes[below(bytes.count)]
  }

  /// A number below a bound (SplitMix64).
  private mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
  }
}
