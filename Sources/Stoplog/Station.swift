internal import Crypto
public import Holds
internal import JSON
public import Ledger
internal import Linux
public import Snapshots
public import Storage

/// Everything that Stoplog keeps on a machine: one database, one folder of snapshots, one key.
///
/// It is a value around the database, and as such belongs to one thread at a time.
public struct Station {
  /// The state folder.
  public let directory: String
  /// The database.
  public let database: Database

  /// Opens what `stoplog init`, or an earlier run, has made.
  ///
  /// - Throws: ``PipelineError``; a ledger that has gone is never made anew in silence.
  public init(opening directory: String) throws(PipelineError) {
    self.directory = directory
    do throws(StorageError) {
      database = try Database(Self.file(in: directory), migrations: Self.migrations)
    } catch .missing {
      throw Self.isThere(directory) ? .lost(directory: directory) : .missing(directory: directory)
    } catch {
      throw .storage(error)
    }
  }

  /// Opens the state folder, and makes it if there is none at all.
  public init(making directory: String) throws(PipelineError) {
    if !Self.isThere(directory) {
      do throws(StorageError) {
        _ = try Database.create(Self.file(in: directory), migrations: Self.migrations)
      } catch .exists {
        // Another process was faster.
      } catch {
        throw .storage(error)
      }
    }
    try self.init(opening: directory)
  }

  private static let migrations = LedgerTable.migrations + HoldTable.migrations

  private static func file(in directory: String) -> String { directory + "/stoplog.db" }

  private static func isThere(_ directory: String) -> Bool {
    ((try? Path.entries(of: directory)) ?? []).contains { !$0.hasPrefix(".") }
  }

  /// The file with the approver's sealed key.
  public var keyFile: String { directory + "/approver.key" }

  /// Reads the ledger.
  public var ledger: LedgerReader { LedgerReader(database) }

  /// The holds.
  public var holds: HoldStore { HoldStore(database) }

  /// The snapshots.
  public func snapshots() throws(PipelineError) -> SnapshotStore {
    try PipelineError.saving { () throws(SnapshotError) in
      try SnapshotStore(directory: directory + "/snapshots")
    }
  }

  /// The moment: the clock's, or that of the last entry if the clock was turned back; beyond all time if
  /// the ledger can't tell.
  var moment: Int {
    do throws(LedgerError) {
      return max(Clock.now, try ledger.lastTime() ?? .min)
    } catch {
      return .max
    }
  }

  /// Records some things together, or none of them.
  @discardableResult
  public func record(_ drafts: [Draft]) throws(PipelineError) -> [Entry] {
    var writer = LedgerWriter(database)
    return try PipelineError.recording { () throws(LedgerError) in try writer.append(drafts) }
  }

  /// Who may approve, as the ledger says.
  public func approvers() throws(PipelineError) -> ApproverSet {
    var notes: [String] = []
    let origin = try PipelineError.recording { () throws(LedgerError) in
      try ledger.each(Filter(kind: .approver)) { entry in
        if let note = entry.body["note"]?.string { notes.append(note) }
        return true
      }
      return try ledger.checkpoint().origin
    }
    return try PipelineError.holding { () throws(HoldError) in
      try ApproverSet(origin: origin, notes: notes)
    }
  }
}
