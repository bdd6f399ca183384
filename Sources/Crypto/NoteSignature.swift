/// One signature line of a note: who claims to have signed, and the bytes.
public struct NoteSignature: Hashable, Sendable {
  /// The name of the key.
  public let name: String
  /// The number of the key.
  public let number: UInt32
  /// The signature; its form depends on the key, which may be of a kind that isn't known here.
  public let bytes: [UInt8]

  init(name: String, number: UInt32, bytes: [UInt8]) {
    self.name = name
    self.number = number
    self.bytes = bytes
  }

  /// Reads a line without its newline; nil if it isn't one.
  init?(line: some StringProtocol) {
    let fields = line.split(separator: " ", omittingEmptySubsequences: false)
    guard fields.count == 3, fields[0] == "\u{2014}", NamedKey.isName(String(fields[1])),
      let raw = Base64.decode(fields[2]), raw.count > 4
    else { return nil }
    name = String(fields[1])
    number = raw[..<4].reduce(0) { $0 << 8 | UInt32($1) }
    bytes = Array(raw[4...])
  }

  /// The line without its newline.
  var line: String {
    let id = stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
    return "\u{2014} \(name) \(Base64.encode(id + bytes))"
  }
}
