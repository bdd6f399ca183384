import ShellSyntax
import Testing

/// No text may make the parser trap, or give a tree that doesn't print back.
@Suite struct RobustnessTests {
  static let tricky = TableRow.trees.map(\.text) + TableRow.errors.map(\.text)

  @Test func everyPrefixIsReadOrRefused() {
    for text in Self.tricky {
      let bytes = Array(text.utf8)
      for length in 0..<bytes.count {
        let outcome = Outcome(Array(bytes[..<length]))
        #expect(outcome.isFaithful, "\(text.prefix(length)): \(outcome)")
      }
    }
  }

  @Test func everySuffixIsReadOrRefused() {
    for text in Self.tricky {
      let bytes = Array(text.utf8)
      for start in 0..<bytes.count {
        let outcome = Outcome(Array(bytes[start...]))
        #expect(outcome.isFaithful, "\(text.debugDescription) from \(start): \(outcome)")
      }
    }
  }

  @Test func mutationsAreReadOrRefused() {
    var random = Random(state: 1)
    let texts = Self.tricky.map { Array($0.utf8) }
    for _ in 0..<20_000 {
      let bytes = Self.mutate(texts, &random)
      let outcome = Outcome(bytes)
      #expect(outcome.isFaithful, "\(bytes): \(outcome)")
    }
  }

  /// Splices pieces of texts and changes some of their bytes.
  private static func mutate(_ texts: [[UInt8]], _ random: inout Random) -> [UInt8] {
    let special = Array("$(){}[]<>|&;'\"`\\\n\t #=*?+@!~-:/EOFif do".utf8)
    var bytes: [UInt8] = []
    for _ in 0...random.below(3) {
      let text = texts[random.below(texts.count)]
      let start = random.below(text.count + 1)
      bytes += text[start..<(start + random.below(text.count - start + 1))]
    }
    for _ in 0..<random.below(4) where !bytes.isEmpty {
      let index = random.below(bytes.count)
      switch random.below(3) {
      case 0: bytes[index] = special[random.below(special.count)]
      case 1: bytes.insert(special[random.below(special.count)], at: index)
      default: bytes.remove(at: index)
      }
    }
    return bytes
  }
}

/// Numbers that are the same in every run (SplitMix64).
struct Random {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(1, bound)))
  }
}
