internal import Crypto
internal import JSON

extension Manifest {
  /// Reads a manifest back, strictly: anything that would not print the same is refused.
  static func parse(
    _ text: [UInt8],
    id: String
  ) throws(SnapshotError) -> (manifest: Manifest, digest: Digest) {
    let (header, body, digest) = try open(text, id: id)
    var manifest = try Manifest(header, id: id)
    for line in body.split(separator: UInt8(ascii: "\n")) {
      guard let entry = ManifestLine.parse(line) else {
        throw .badManifest(id: id, reason: "a line of its manifest can't be read")
      }
      manifest.entries.append(entry)
    }
    guard manifest.encoded().text == text else {
      throw .badManifest(id: id, reason: "its manifest is not in the form that is written")
    }
    return (manifest, digest)
  }

  /// Reads only what the header tells, after checking the digest of the whole.
  static func summary(_ text: [UInt8], id: String) throws(SnapshotError) -> Snapshot {
    let (header, _, digest) = try open(text, id: id)
    return try Manifest(header, id: id).summary(digest)
  }

  private static func open(
    _ text: [UInt8],
    id: String
  ) throws(SnapshotError) -> (header: JSONValue, body: ArraySlice<UInt8>, digest: Digest) {
    let length = ending.utf8.count + 2 * Digest.count + 1
    let above = text.dropLast(length)
    let digest = Digest(of: above)
    guard text.count > length, text.suffix(length).elementsEqual("\(ending)\(digest.hex)\n".utf8)
    else { throw .badManifest(id: id, reason: "the digest at its end does not fit its text") }
    guard above.starts(with: signature.utf8),
      let end = above.dropFirst(signature.utf8.count).firstIndex(of: UInt8(ascii: "\n")),
      let header = try? JSONValue(parsing: above[signature.utf8.count..<end])
    else { throw .badManifest(id: id, reason: "it has no header") }
    return (header, above[(end + 1)...], digest)
  }

  private init(_ header: JSONValue, id: String) throws(SnapshotError) {
    func paths(_ key: String) -> [[UInt8]]? {
      let all = header[key]?.array?.map { $0.string.flatMap { ManifestLine.unescaped($0.utf8) } }
      let found = all?.compactMap { $0 }
      return found?.count == all?.count ? found : nil
    }
    guard header["id"] == .string(id) else {
      throw .badManifest(id: id, reason: "its manifest is that of another snapshot")
    }
    guard let taken = header["taken"]?.integer, let roots = paths("roots"),
      let absent = paths("absent")
    else { throw .badManifest(id: id, reason: "its header is incomplete") }
    self.init(id: id, taken: taken, roots: roots, absent: absent)
    counts.files = header["files"]?.integer ?? 0
    counts.directories = header["directories"]?.integer ?? 0
    counts.links = header["links"]?.integer ?? 0
    counts.nodes = header["nodes"]?.integer ?? 0
    counts.bytes = header["bytes"]?.integer ?? 0
    counts.copied = header["copied"]?.integer ?? 0
    counts.shared = header["shared"]?.integer ?? 0
  }
}
