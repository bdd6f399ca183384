internal import Crypto
internal import Linux

extension ManifestLine {
  /// Reads a line back; nil if it is not of the form that ``write(_:to:)`` gives.
  static func parse(_ line: some Collection<UInt8>) -> Entry? {
    let words = line.split(separator: UInt8(ascii: " "))
    guard let first = words.first, first.starts(with: [UInt8(ascii: "."), RawPath.slash]),
      let path = unescaped(first.dropFirst())
    else { return nil }
    var values: [String: [UInt8]] = [:]
    for word in words.dropFirst() {
      guard let equals = word.firstIndex(of: UInt8(ascii: "=")),
        let name = unescaped(word[..<equals]),
        let value = unescaped(word[word.index(after: equals)...])
      else { return nil }
      values[String(decoding: name, as: UTF8.self)] = value
    }
    return Entry(path, values)
  }
}

extension Entry {
  fileprivate init?(_ path: [UInt8], _ values: [String: [UInt8]]) {
    func text(_ name: String) -> String? {
      values[name].map { String(decoding: $0, as: UTF8.self) }
    }
    func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }
    guard let kind = text("type").flatMap(Kind.init(rawValue:)),
      let mode = text("mode").flatMap({ UInt32($0, radix: 8) }), mode <= 0o7777,
      let owner = number("uid").flatMap(UInt32.init(exactly:)),
      let group = number("gid").flatMap(UInt32.init(exactly:)),
      let modified = text("time").flatMap(Moment.init(mtree:))
    else { return nil }
    self.path = path
    self.kind = kind
    self.mode = mode
    self.owner = owner
    self.group = group
    self.modified = modified
    if kind == .file {
      guard let size = number("size"), let inode = text("inode").flatMap({ UInt64($0) }),
        let links = number("nlink"), links > 0,
        let saved = text("contents").flatMap({ Saved($0, digest: text("sha256digest")) })
      else { return nil }
      self.size = size
      self.inode = inode
      self.links = links
      self.saved = saved
    }
    if kind == .link {
      guard let target = values["link"] else { return nil }
      self.target = target
    }
    for (name, value) in values where name.hasPrefix("xattr.") {
      attributes[String(name.dropFirst("xattr.".count))] = value
    }
  }
}

extension Entry.Saved {
  fileprivate init?(_ contents: String, digest: String?) {
    let parts = contents.split(separator: "/")
    guard parts.count == 3, let method = Entry.Method(rawValue: String(parts[0])),
      let number = Int(parts[2]), number >= 0
    else { return nil }
    self.method = method
    self.number = number
    if let digest {
      guard let value = Digest(hex: digest) else { return nil }
      self.digest = value
    }
  }
}

extension Moment {
  fileprivate init?(mtree text: String) {
    let parts = text.split(separator: ".")
    guard parts.count == 2, let seconds = Int(parts[0]), let nanoseconds = Int(parts[1]),
      (0..<1_000_000_000).contains(nanoseconds)
    else { return nil }
    self.init(seconds: seconds, nanoseconds: nanoseconds)
  }
}
