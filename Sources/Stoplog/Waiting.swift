internal import Agents
internal import Crypto
internal import Effects
internal import Holds
internal import Linux
internal import Policy

/// Waits for people to release a held call, where a policy says so, until well before the agent loses
/// patience.
///
/// While it waits, nothing is decided here: a released call is submitted once more, and its approval is
/// used up as any other. When the time is over the call is refused.
struct Waiting {
  /// Seconds that are left of the client's timeout when the waiting ends, for the last look and the answer.
  static let reserve = 20
  /// Seconds that judging a call may take before it waits.
  static let judging = 20
  /// How often a hold is looked at, in milliseconds.
  private static let step = 200

  private let pipeline: Pipeline
  private let start: Int

  /// - Parameters:
  ///   - pipeline: What decides.
  ///   - start: When the hook was started, by ``Clock/monotonic``.
  init(_ pipeline: Pipeline, since start: Int) {
    self.pipeline = pipeline
    self.start = start
  }

  /// Decides about a request, and waits if it is held and its rules say so.
  func submit(_ request: Request) throws(PipelineError) -> Decision {
    let first = try pipeline.submit(request)
    switch consume first {
    case .run(let permit, let judged, let snapshot): return .run(permit, judged, snapshot: snapshot)
    case .denied(let judged, let note): return .denied(judged, note: note)
    case .held(let judged, let hold, let note):
      let span = try patience(judged.judgement.release.wait, hold)
      guard span > 0 else { return .held(judged, hold, note: note) }
      if try wait(for: hold, span) { return try pipeline.submit(request) }
      let words = "It waited \(span / 1000) seconds for a person, and nobody released it."
      return .held(judged, hold, note: note.isEmpty ? words : note + "\n" + words)
    }
  }

  /// For how many milliseconds to wait; 0 for what nobody can release.
  private func patience(_ seconds: Int, _ hold: Hold) throws(PipelineError) -> Int {
    guard seconds > 0, hold.binding.kind != "unreadable", hold.request.isWhole else { return 0 }
    let timeout = try Attending(pipeline.station).timeout(of: hold.agent) - Self.reserve
    let spent = (Clock.monotonic - start) / 1_000_000
    return max(0, min(seconds * 1000, timeout * 1000 - spent))
  }

  /// Waits until people have decided.
  ///
  /// - Returns: Whether they have in time, one way or the other.
  private func wait(for hold: Hold, _ span: Int) throws(PipelineError) -> Bool {
    Guard.extend(milliseconds: span + Self.reserve * 750)
    let end = Clock.monotonic + span * 1_000_000
    while Clock.monotonic < end {
      Clock.sleep(milliseconds: Self.step)
      let now = Clock.now
      let found = try PipelineError.holding { () throws(HoldError) in
        try pipeline.station.holds.hold(hold.id, now: now)
      }
      switch found.state {
      case .pending: continue
      case .approved where now < found.updated + found.coolingOff: continue
      default: return true
      }
    }
    return false
  }
}
