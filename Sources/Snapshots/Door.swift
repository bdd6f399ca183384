internal import Linux

/// Says on whose side a failed system call was.
enum Door {
  /// A call that reads a target.
  @discardableResult
  static func reading<Value>(
    _ call: () throws(SystemError) -> Value
  ) throws(SnapshotError) -> Value {
    do throws(SystemError) { return try call() } catch { throw .reading(error) }
  }

  /// A call on the store.
  @discardableResult
  static func store<Value>(
    _ call: () throws(SystemError) -> Value
  ) throws(SnapshotError) -> Value {
    do throws(SystemError) { return try call() } catch { throw .store(error) }
  }

  /// A call that puts a path back.
  @discardableResult
  static func restoring<Value>(
    _ call: () throws(SystemError) -> Value
  ) throws(SnapshotError) -> Value {
    do throws(SystemError) { return try call() } catch { throw .restoring(error) }
  }
}
