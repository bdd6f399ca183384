public import Holds
public import Ledger
public import Linux
public import Snapshots

extension PipelineError {
  /// Does something with the ledger.
  public static func recording<Result: ~Copyable>(
    _ body: () throws(LedgerError) -> Result
  ) throws(PipelineError) -> Result {
    do throws(LedgerError) { return try body() } catch { throw .ledger(error) }
  }

  /// Does something with holds.
  public static func holding<Result: ~Copyable>(
    _ body: () throws(HoldError) -> Result
  ) throws(PipelineError) -> Result {
    do throws(HoldError) { return try body() } catch { throw .hold(error) }
  }

  /// Does something with snapshots.
  public static func saving<Result: ~Copyable>(
    _ body: () throws(SnapshotError) -> Result
  ) throws(PipelineError) -> Result {
    do throws(SnapshotError) { return try body() } catch { throw .snapshot(error) }
  }

  /// Does something with a file.
  public static func filing<Result: ~Copyable>(
    _ body: () throws(SystemError) -> Result
  ) throws(PipelineError) -> Result {
    do throws(SystemError) { return try body() } catch { throw .file(error) }
  }
}
