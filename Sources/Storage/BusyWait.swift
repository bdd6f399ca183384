internal import CSQLite
internal import Glibc
internal import Linux

/// How long to wait for another process's transaction, which takes a millisecond or two.
///
/// SQLite's own naps soon are of 100 ms, all of the same length. These start at a tenth of a
/// millisecond, so that two processes hardly notice each other; they grow up to 50 ms, so that
/// hundreds don't keep the processor from the one that has the lock; and their length is random,
/// so that none is starved.
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
    usleep(UInt32.random(in: 100...UInt32(min(400 * (Int(count) + 1), 50_000))))
    return true
  }
}
