/// An agent that has settings on this machine or in this project.
public struct AgentPresence: Hashable, Sendable {
  /// Whether its calls come to the gate.
  public enum Hook: Hashable, Sendable {
    /// They do.
    case registered
    /// No hook of ours is registered, but one can be.
    case missing
    /// A hook is registered, and calls go past it.
    case open([String])
    /// There is no hook for this agent.
    case unsupported
  }

  /// The word for it, such as `claude`.
  public var name: String
  /// Its name for people.
  public var title: String
  /// What says that it is here.
  public var place: SourcePlace
  /// Whether its calls come to the gate.
  public var hook: Hook

  /// Describes one.
  public init(name: String, title: String, place: SourcePlace, hook: Hook = .unsupported) {
    self.name = name
    self.title = title
    self.place = place
    self.hook = hook
  }
}
