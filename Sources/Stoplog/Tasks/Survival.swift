/// What has become of an item of a task since the task was opened.
public struct Survival: Hashable, Sendable {
  /// What it was like at the start.
  public var before: Fingerprint
  /// What it is like now.
  public var now: Fingerprint
  /// What has become of it.
  public var state: State

  /// What can become of an item.
  public enum State: String, Hashable, Sendable {
    /// As it was, as far as it was measured.
    case same
    /// There is more of it.
    case grew
    /// It has the same size and another content.
    case changed
    /// There is less of it, and more than half.
    case shrank
    /// Half of it, or more, is gone.
    case collapsed
    /// It is there, ran at the start, and doesn't run now.
    case stopped
    /// It isn't there any more.
    case gone
    /// It was measured at the start, and can't be now.
    case unknown
    /// It could never be measured.
    case unmeasured
  }

  /// Compares two fingerprints of one item.
  public init(_ before: Fingerprint, _ now: Fingerprint) {
    self.before = before
    self.now = now
    state = Self.state(before, now)
  }

  private static func state(_ before: Fingerprint, _ now: Fingerprint) -> State {
    switch (before.isThere, now.isThere) {
    case (nil, false): return .gone
    case (nil, _): return .unmeasured
    case (_, nil): return .unknown
    case (true, false): return .gone
    case (false, false): return .same
    case (false, true): return .grew
    default: break
    }
    let figures: [(Int?, Int?)] = [
      (before.tables, now.tables), (before.rows, now.rows), (before.resources, now.resources),
      (before.objects, now.objects), (before.files, now.files), (before.bytes, now.bytes),
    ]
    var state = State.same
    if before.isRunning == true {
      guard let isRunning = now.isRunning else { return .unknown }
      if !isRunning { return .stopped }
    }
    for (index, (old, new)) in figures.enumerated() {
      guard let old else { continue }
      guard let new else { return .unknown }
      // The bytes of tables come and go with the server's own work.
      if index == figures.count - 1, before.rows != nil { continue }
      if new * 2 <= old, old > 0 { return .collapsed }
      if new < old { state = .shrank }
      if new > old, state == .same { state = .grew }
    }
    if state == .same, let old = before.digest, let new = now.digest, old != new {
      return .changed
    }
    return state
  }

  /// Whether it can't be said that the item has survived.
  public var isLost: Bool { [.collapsed, .stopped, .gone, .unknown].contains(state) }
}
