internal import CSQLite

extension Database {
  /// Runs a piece of work that happens as a whole or not at all.
  ///
  /// The write lock is taken first, so what the closure reads stays true until it is done. When
  /// the call returns, the work is on the disk. Within another transaction the closure becomes
  /// part of that one, and is undone by itself if it throws.
  ///
  /// - Throws: What the closure throws, or a wrapped ``StorageError``; the work is then undone.
  public func transaction<Result: ~Copyable, Failure: StorageFailure>(
    _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let level = depth
    try command(level == 0 ? "BEGIN IMMEDIATE" : "SAVEPOINT level\(level)", as: Failure.self)
    depth = level + 1
    defer {
      depth = level
      if level == 0 { emptyLog() }
    }
    do throws(Failure) {
      let result = try work()
      try command(level == 0 ? "COMMIT" : "RELEASE level\(level)", as: Failure.self)
      return result
    } catch {
      undo(level)
      throw error
    }
  }

  /// Whether a transaction is under way.
  public var isInTransaction: Bool { depth > 0 }

  private func undo(_ level: Int) {
    // A failed statement may have ended the whole transaction already; then there is nothing left
    // to undo, and the outer levels fail at their commit.
    guard sqlite3_get_autocommit(handle) == 0 else { return }
    if level == 0 {
      _ = try? run("ROLLBACK")
    } else {
      _ = try? run("ROLLBACK TO level\(level)")
      _ = try? run("RELEASE level\(level)")
    }
  }

  private func command<Failure: StorageFailure>(
    _ sql: String,
    as failure: Failure.Type
  ) throws(Failure) {
    do throws(StorageError) {
      try run(sql)
    } catch {
      throw Failure(error)
    }
  }

  /// Empties the log if it has grown long; what was committed is safe either way.
  ///
  /// If others keep reading, it gives up soon and leaves it to a later commit.
  func emptyLog() {
    guard pagesInLog >= Self.logPages else { return }
    let patience = wait.milliseconds
    wait.milliseconds = min(patience, 50)
    sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
    wait.milliseconds = patience
    pagesInLog = 0
  }
}
