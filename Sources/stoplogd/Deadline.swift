internal import Linux

/// The moment until which a server may be asked.
struct Deadline {
  private let end: Int

  init(milliseconds: Int) {
    end = Clock.monotonic + milliseconds * 1_000_000
  }

  /// Milliseconds that are left.
  var milliseconds: Int { max(0, (end - Clock.monotonic) / 1_000_000) }

  /// Throws when nothing is left.
  func check() throws(Trouble) {
    if milliseconds == 0 { throw .late }
  }

  /// Throws when nothing is left for asking a cloud.
  func checkCloud() throws(Trouble) {
    if milliseconds == 0 { throw .lateCloud }
  }
}
