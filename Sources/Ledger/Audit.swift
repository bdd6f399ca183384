internal import Crypto
internal import JSON

/// Goes through a ledger row by row and notes the first thing that does not fit.
struct Audit {
  private let origin: String
  private let known: [NamedKey]
  private var frontier = Frontier()
  private var compared = 0
  private var signatures = 0
  /// Checkpoints that approvals signed, with the place of the approval.
  private var cosigned: [(index: Int, checkpoint: Checkpoint)] = []
  private(set) var finding: Finding?

  init(origin: String, known: [NamedKey]) {
    self.origin = origin
    self.known = known
  }

  var result: Verification {
    Verification(
      checkpoint: Checkpoint(origin: origin, size: frontier.size, root: frontier.root),
      checkpoints: compared,
      signatures: signatures,
      finding: finding
    )
  }

  /// Takes the next row.
  mutating func take(_ row: StoredRow) {
    let index = frontier.size
    guard row.number >= index else { return note(row.number, .surplus) }
    guard row.number == index else { return note(index, .missing) }
    let leaf = MerkleHash.leaf(row.bytes)
    guard leaf.bytes == row.leaf else { return note(index, blame(row, leaf)) }
    guard let entry = Entry(bytes: row.bytes) else { return note(index, .edited) }
    guard entry.index == index else { return note(index, .moved(from: entry.index)) }
    if let name = Self.differingColumn(row, entry) { return note(index, .column(name)) }
    let node = frontier.append(leaf: leaf)
    guard node.bytes == row.node else { return note(index, .hash("node")) }
    guard frontier.root.bytes == row.root else { return note(index, .hash("root")) }
    if entry.kind == .approval { readApproval(entry) }
  }

  /// Compares checkpoints with the roots that were just computed and found stored.
  mutating func compare(
    _ kept: [Checkpoint],
    root: (Int) throws(LedgerError) -> Digest
  ) throws(LedgerError) {
    let all = cosigned + kept.map { (index: $0.size, checkpoint: $0) }
    for (index, checkpoint) in all.sorted(by: { $0.checkpoint.size < $1.checkpoint.size }) {
      guard checkpoint.origin == origin else {
        return note(index, .foreign(origin: checkpoint.origin))
      }
      guard checkpoint.size <= frontier.size else {
        return note(frontier.size, .cut(expected: checkpoint.size))
      }
      guard try root(checkpoint.size) == checkpoint.root else {
        return note(max(0, checkpoint.size - 1), .rewritten(size: checkpoint.size))
      }
      compared += 1
    }
  }

  /// Whether the bytes or the stored hash were edited: the one that gives the stored root is right.
  private func blame(_ row: StoredRow, _ computed: Digest) -> Finding.Difference {
    var honest = frontier
    honest.append(leaf: computed)
    return honest.root.bytes == row.root ? .hash("leaf") : .edited
  }

  private static func differingColumn(_ row: StoredRow, _ entry: Entry) -> String? {
    if row.kind != entry.kind.rawValue { return "kind" }
    if row.session != entry.session { return "session" }
    if row.hold != entry.hold { return "hold" }
    if row.snapshot != entry.snapshot { return "snapshot" }
    return row.changes == (entry.isChanging ? 1 : 0) ? nil : "changes"
  }

  private mutating func readApproval(_ entry: Entry) {
    guard let text = entry.body["note"]?.string else {
      return note(entry.index, .forged("it is missing"))
    }
    do {
      let signed = try Note(parsing: text.utf8)
      if !known.isEmpty { signatures += try signed.verify(with: known).count }
      let statement = try JSONValue(parsing: signed.text.utf8.dropLast())
      let checkpoint = try Checkpoint(parsing: statement["checkpoint"]?.string ?? "")
      guard checkpoint.size <= entry.index else {
        return note(entry.index, .forged("its checkpoint is of a later time"))
      }
      cosigned.append((entry.index, checkpoint))
    } catch {
      note(entry.index, .forged("\(error)".split(separator: "\n").first.map(String.init) ?? ""))
    }
  }

  private mutating func note(_ index: Int, _ difference: Finding.Difference) {
    finding = Finding(index: index, difference: difference)
  }
}
