import Crypto
import JSON
import Ledger
import Storage
import TestSupport

/// A ledger in a temporary folder.
struct Fixture {
  let folder = TemporaryFolder()
  let database: Database
  var path: String { folder.file("db") }

  /// The ledger's steps; the numbering is shared with modules that aren't here.
  static let migrations =
    LedgerTable.migrations + [2, 3].map { Migration($0, []) }

  init(entries: Int = 0) throws {
    database = try Database.create(
      folder.file("db"),
      migrations: Self.migrations,
      waiting: 20_000
    )
    var writer = LedgerWriter(database)
    for index in 0..<entries { try writer.append(Self.draft(index)) }
  }

  static func draft(_ index: Int) -> Draft {
    let kinds: [Kind] = [.request, .verdict, .hold, .start, .outcome]
    return Draft(
      kinds[index % kinds.count],
      time: 1_700_000_000_000 + index,
      session: "s\(index % 3)",
      agent: "claude",
      body: [
        "text": .string("rm -rf 'a b'\n\u{1F4A5} \(index)"), "hold": .string("7K3\(index / 10)"),
        "seconds": .real(0.25),
      ]
    )
  }

  func all(_ filter: Filter = Filter()) throws -> [Entry] {
    var entries: [Entry] = []
    try LedgerReader(database).each(filter) {
      entries.append($0)
      return true
    }
    return entries
  }
}
