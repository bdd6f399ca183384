internal import Crypto
internal import Linux

/// One entry as a line of mtree(5), with the keywords always in the same order.
enum ManifestLine {
  /// Appends the line of an entry; paths are seen from the root, as mtree(5) has no absolute ones.
  static func write(_ entry: Entry, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "."))
    escape(entry.path, to: &text)
    text += " type=\(entry.kind.rawValue) mode=0\(String(entry.mode, radix: 8))".utf8
    text += " uid=\(entry.owner) gid=\(entry.group)".utf8
    let nanoseconds = String(entry.modified.nanoseconds)
    text += " time=\(entry.modified.seconds).".utf8
    text += repeatElement(UInt8(ascii: "0"), count: max(0, 9 - nanoseconds.utf8.count))
    text += nanoseconds.utf8
    if entry.kind == .file { text += " size=\(entry.size) nlink=\(entry.links)".utf8 }
    if entry.inode != 0 { text += " inode=\(entry.inode)".utf8 }
    if entry.kind == .link {
      text += " link=".utf8
      escape(entry.target, to: &text)
    }
    if let saved = entry.saved {
      text += " contents=\(Shelf.path(saved.number, saved.method))".utf8
      if let digest = saved.digest { text += " sha256digest=\(digest.hex)".utf8 }
    }
    for (name, value) in entry.attributes.sorted(by: { $0.key < $1.key }) {
      text += " xattr.".utf8
      escape(Array(name.utf8), to: &text)
      text.append(UInt8(ascii: "="))
      escape(value, to: &text)
    }
    text.append(UInt8(ascii: "\n"))
  }

  /// Appends what an entry should look like, with the digest of its bytes instead of their place.
  static func writeState(_ entry: Entry, _ digest: Digest?, to text: inout [UInt8]) {
    var entry = entry
    entry.saved = nil
    entry.inode = 0
    write(entry, to: &text)
    if let digest { text += "\(digest.hex)\n".utf8 }
  }

  /// Whether a byte stands for itself: printable ASCII without what mtree(5) or glob(7) reads.
  private static let isPlain: [Bool] = (0..<256).map { byte in
    byte > 0x20 && byte < 0x7F && !"#\\=*?[".utf8.contains(UInt8(byte))
  }

  /// Appends bytes with the odd ones as `\ooo`, the style `VIS_OCTAL` of vis(3).
  static func escape(_ bytes: [UInt8], to text: inout [UInt8]) {
    for byte in bytes {
      if isPlain[Int(byte)] {
        text.append(byte)
      } else {
        let zero = UInt8(ascii: "0")
        text += [UInt8(ascii: "\\"), zero + byte >> 6, zero + byte >> 3 & 7, zero + byte & 7]
      }
    }
  }

  /// Bytes as text with the odd ones as `\ooo`.
  static func escaped(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    escape(bytes, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Takes `\ooo` back; nil if the text is not of that form.
  static func unescaped(_ text: some Collection<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var rest = text[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\") else {
        bytes.append(byte)
        continue
      }
      let digits = rest.prefix(3)
      guard digits.count == 3,
        let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 8)
      else { return nil }
      bytes.append(value)
      rest = rest.dropFirst(3)
    }
    return bytes
  }
}
