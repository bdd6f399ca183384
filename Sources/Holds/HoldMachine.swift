/// The rules of a hold, without a clock and without files.
///
/// Rejection wins over approval. Time alone never approves: it only ends. A final state stays.
public struct HoldMachine: Hashable, Sendable {
  /// Where the hold stands.
  public var state: Hold.State
  /// How many different people have to approve.
  public var needs: Int
  /// When the hold ends by itself, in milliseconds since 1970.
  public var expires: Int
  /// When an approval that was given ends; nil as long as there is none.
  public var until: Int?

  /// Describes a hold to the machine.
  public init(state: Hold.State, needs: Int, expires: Int, until: Int? = nil) {
    self.state = state
    self.needs = max(1, needs)
    self.expires = expires
    self.until = until
  }

  /// Where an event leads, and what has to be done.
  ///
  /// - Parameters:
  ///   - event: What happens.
  ///   - now: When, in milliseconds since 1970.
  /// - Returns: The state after it, and the actions in order.
  public func step(_ event: HoldEvent, now: Int) -> (state: Hold.State, actions: [HoldAction]) {
    if state.isFinal { return (state, event == .looked ? [] : [.refuse]) }
    if now >= end {
      return (.expired, [.discardApprovals] + (event == .looked ? [] : [.refuse]))
    }
    switch (state, event) {
    case (_, .looked): return (state, [])
    case (_, .rejected): return (.rejected, [.discardApprovals])
    case (.pending, .approved(let people)): return (people >= needs ? .approved : .pending, [])
    case (.approved, .attempted(differs: false)) where until != nil:
      return (.consumed, [.givePermit])
    case (_, .attempted(differs: true)): return (.void, [.discardApprovals, .refuse])
    case (.approved, .clockTurnedBack): return (.void, [.discardApprovals])
    case (.pending, .clockTurnedBack): return (.pending, [])
    default: return (state, [.refuse])
    }
  }

  /// An approval that was given just before the hold's own end has its whole window.
  private var end: Int { state == .approved ? until ?? expires : expires }
}
