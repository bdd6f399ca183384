/// What tells one thing from every other in the world, so that a session's own is known again.
///
/// A name alone isn't enough: the table `users` on another server is another table. So a key holds
/// the sort of thing, everything that says where it is, and its name. A path is its own key.
public struct ResourceKey: Hashable, Sendable {
  /// The key as the ledger keeps it.
  public let text: String

  /// Names a thing by its sort, by what says where it is, and by its name.
  public init(_ kind: Resource.Kind, in scope: [String], _ name: String) {
    text = ([kind.rawValue] + (scope + [name]).map(Self.escaped)).joined(separator: " ")
  }

  /// Names a resource of a Terraform state.
  public init(terraform address: String, lineage: String) {
    text = "terraform:\(lineage):\(address)"
  }

  /// Reads a key as the ledger keeps it.
  public init(text: String) { self.text = text }

  /// Whether it is a path on this machine.
  public var isPath: Bool { text.utf8.first == UInt8(ascii: "/") }

  /// The sort of thing, what says where it is, and the name; nil for a path or a state's resource.
  public var parts: (kind: String, scope: [String], name: String)? {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard !isPath, words.count > 1, let last = words.last else { return nil }
    return (words[0], words[1..<(words.count - 1)].map(Self.unescaped), Self.unescaped(last))
  }

  /// A part without the bytes that keep parts apart.
  private static func escaped(_ part: String) -> String {
    var bytes: [UInt8] = []
    for byte in part.utf8 {
      guard byte <= 0x20 || byte == UInt8(ascii: "%") || byte == 0x7F else {
        bytes.append(byte)
        continue
      }
      bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ part: String) -> String {
    var bytes: [UInt8] = []
    var rest = Array(part.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%"), rest.count > 1,
        let high = digits.firstIndex(of: rest[rest.startIndex]),
        let low = digits.firstIndex(of: rest[rest.startIndex + 1])
      else {
        bytes.append(byte)
        continue
      }
      bytes.append(UInt8(high << 4 | low))
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let digits = Array("0123456789ABCDEF".utf8)
}
