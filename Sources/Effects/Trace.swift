/// How a request was followed: the commands inside commands, what their words became, and what was
/// looked up on the way.
///
/// It is made on demand, never while a request is judged for real.
public struct Trace: Hashable, Sendable {
  /// The outermost steps, in the order of the walk.
  public var steps: [TraceStep]
  /// What variables were given on the way, by name; the values of one name in their order.
  public var assigned: [String: [String]]
  /// How many steps are left out because there were too many.
  public var left: Int

  /// Collects what was followed.
  public init(steps: [TraceStep] = [], assigned: [String: [String]] = [:], left: Int = 0) {
    self.steps = steps
    self.assigned = assigned
    self.left = left
  }
}
