public import Crypto
internal import Linux

/// The digests of saved bytes that were not read when the snapshot was taken.
enum Seal {
  /// Reads the list of a snapshot; empty if it was never sealed.
  static func read(
    _ shelf: Shelf,
    _ id: String,
    _ expected: Digest?
  ) throws(SnapshotError) -> [Int: Digest] {
    let text = try Door.store { () throws(SystemError) -> [UInt8]? in
      guard try shelf.base.status(Shelf.digests) != nil else { return nil }
      let file = try shelf.base.open(Shelf.digests)
      return try file.readAll(limit: 1 << 30)
    }
    if let expected, text.map({ Digest(of: $0) }) != expected {
      throw .badManifest(id: id, reason: "its list of digests is not the one that was recorded")
    }
    var digests: [Int: Digest] = [:]
    for line in (text ?? []).split(separator: UInt8(ascii: "\n")) {
      let parts = String(decoding: line, as: UTF8.self).split(separator: " ")
      guard parts.count == 2, let digest = Digest(hex: String(parts[0])),
        let number = parts[1].split(separator: "/").last.flatMap({ Int($0) })
      else { throw .badManifest(id: id, reason: "its list of digests can't be read") }
      digests[number] = digest
    }
    return digests
  }
}

extension SnapshotStore {
  /// Hashes the saved bytes that were not hashed yet, to be done right after the act.
  ///
  /// Taking a snapshot must not cost more than the act, so linked and cloned files are not read
  /// then. Once this is done, a restore proves every byte by SHA-256. It also is a check that the
  /// snapshot can be read. `cd <snapshot> && sha256sum -c digests` checks the same.
  ///
  /// - Returns: The digest of the list, to be kept in the ledger and given to a restore.
  /// - Throws: ``SnapshotError/damaged(path:reason:)`` for the first file whose saved bytes are
  ///   not what they were; the list is then not written.
  @discardableResult
  public func seal(_ id: String) throws(SnapshotError) -> Digest {
    let (manifest, shelf) = try load(id, expecting: nil)
    var content = SavedContent(shelf: shelf, store: folder, sealed: try Seal.read(shelf, id, nil))
    var lines: [Int: String] = [:]
    for entry in manifest.entries {
      guard let saved = entry.saved, lines[saved.number] == nil else { continue }
      if let damage = try content.damage(entry, saved) {
        throw .damaged(path: entry.text, reason: damage)
      }
      var digest = content.digest(saved)
      if digest == nil { digest = try content.digestOfBytes(saved) }
      guard let digest else { continue }
      lines[saved.number] = "\(digest.hex)  \(Shelf.path(saved.number, saved.method))\n"
    }
    let text = Array(lines.sorted { $0.key < $1.key }.map(\.value).joined().utf8)
    try Door.store { () throws(SystemError) in
      let scratch = Shelf.digests + Array(".new".utf8)
      try shelf.base.remove(scratch)
      let file = try shelf.base.create(scratch)
      try file.write(text)
      try file.sync()
      try shelf.base.rename(scratch, to: shelf.base, as: Shelf.digests)
      try shelf.base.sync()
    }
    return Digest(of: text)
  }
}
