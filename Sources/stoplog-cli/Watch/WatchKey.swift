/// A key that means something on the screen.
enum WatchKey: Hashable {
  case up, down, pageUp, pageDown, enter, back, quit
  case letter(UInt8)

  /// The keys in what a terminal sent; what means nothing is left out.
  static func keys(_ bytes: [UInt8]) -> [WatchKey] {
    var keys: [WatchKey] = []
    var rest = bytes[...]
    while let first = rest.first {
      if first == 0x1B,
        rest.dropFirst().first == UInt8(ascii: "[") || rest.dropFirst().first == UInt8(ascii: "O")
      {
        let body = rest.dropFirst(2)
        let end = body.firstIndex { (0x40...0x7E).contains($0) } ?? body.endIndex
        let code = body[..<min(end + 1, body.endIndex)]
        if let key = sequences[Array(code)] { keys.append(key) }
        rest = rest[code.endIndex...]
        continue
      }
      rest = rest.dropFirst()
      switch first {
      case 0x0D, 0x0A: keys.append(.enter)
      case 0x1B: keys.append(.back)
      case 0x03, 0x04, 0x1C, UInt8(ascii: "q"): keys.append(.quit)
      case UInt8(ascii: "k"): keys.append(.up)
      case UInt8(ascii: "j"): keys.append(.down)
      case UInt8(ascii: " "): keys.append(.pageDown)
      case UInt8(ascii: "a")...UInt8(ascii: "z"): keys.append(.letter(first))
      default: break
      }
    }
    return keys
  }

  private static let sequences: [[UInt8]: WatchKey] = [
    Array("A".utf8): .up, Array("B".utf8): .down, Array("5~".utf8): .pageUp,
    Array("6~".utf8): .pageDown,
  ]
}
