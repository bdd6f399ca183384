internal import CSQLite
internal import Glibc
internal import Linux

/// How long to wait for another process's transaction, which takes a millisecond or two.
///
/// SQLite's own waiting doubles its naps up to 100 ms. With naps of up to 2 ms, of random length,
/// many short processes get their turn in time and none is starved.
final class BusyWait {
  /// How long to wait in all.
  var milliseconds: Int
  private var start = 0

  init(milliseconds: Int) {
    self.milliseconds = milliseconds
  }

  /// Takes over the waiting of a connection; `self` has to outlive it.
  func install(on handle: OpaquePointer) {
    let context = Unmanaged.passUnretained(self).toOpaque()
    sqlite3_busy_handler(
      handle,
      { context, count in
        // SAFETY: the database that owns the connection owns this object too.
        guard let context else { return 0 }
        let wait = Unmanaged<BusyWait>.fromOpaque(context).takeUnretainedValue()
        return wait.nap(count) ? 1 : 0
      },
      context
    )
  }

  private func nap(_ count: Int32) -> Bool {
    if count == 0 { start = Clock.monotonic }
    guard Clock.monotonic - start < milliseconds * 1_000_000 else { return false }
    usleep(UInt32.random(in: 100...(count < 4 ? 400 : 2000)))
    return true
  }
}
