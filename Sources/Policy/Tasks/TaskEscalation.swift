public import Effects

/// What a task may do beyond its scope, once approvers have signed it.
public struct TaskEscalation: Hashable, Sendable {
  /// What may be done.
  public var actions: [Action]
  /// To what.
  public var resource: ResourcePattern

  /// Describes an escalation.
  public init(_ actions: [Action], _ resource: ResourcePattern) {
    self.actions = actions
    self.resource = resource
  }
}

extension TaskEscalation: CustomStringConvertible {
  /// The escalation in words, as `stoplog lease` takes them.
  public var description: String {
    "\(actions.map(\.rawValue).joined(separator: ",")) \(resource)"
  }
}
