internal import Crypto
internal import JSON
internal import Linux

/// The list of everything in a snapshot, in the order in which it is put back.
///
/// Its text is an mtree(5) file, so `cd <snapshot> && bsdtar -cf out.tar @manifest` gets the files
/// out without this program. The second line has the numbers as JSON in a comment; the last one
/// is a comment with the SHA-256 of everything above it.
struct Manifest: Hashable, Sendable {
  var id: String
  var taken: Int
  var roots: [[UInt8]] = []
  var absent: [[UInt8]] = []
  var counts = Snapshot.Counts()
  var entries: [Entry] = []

  static let signature = "#mtree\n#stoplog.snapshot/1 "
  static let ending = "#end "

  /// What is told of the snapshot, given the digest of its text.
  func summary(_ digest: Digest) -> Snapshot {
    Snapshot(
      id: id,
      digest: digest,
      taken: taken,
      roots: roots,
      absent: absent,
      counts: counts
    )
  }

  /// The text, and the digest that stands at its end.
  func encoded() -> (text: [UInt8], digest: Digest) {
    var text = Array(Self.signature.utf8)
    text.reserveCapacity(entries.count * 200 + 4096)
    header.write(to: &text)
    text.append(UInt8(ascii: "\n"))
    for entry in entries { ManifestLine.write(entry, to: &text) }
    let digest = Digest(of: text)
    text += "\(Self.ending)\(digest.hex)\n".utf8
    return (text, digest)
  }

  private var header: JSONValue {
    func paths(_ paths: [[UInt8]]) -> JSONValue {
      .array(paths.map { .string(ManifestLine.escaped($0)) })
    }
    return [
      "id": .string(id), "taken": .integer(taken), "roots": paths(roots), "absent": paths(absent),
      "files": .integer(counts.files), "directories": .integer(counts.directories),
      "links": .integer(counts.links), "nodes": .integer(counts.nodes),
      "bytes": .integer(counts.bytes), "copied": .integer(counts.copied),
      "shared": .integer(counts.shared),
    ]
  }
}
