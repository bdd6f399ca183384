public import Effects

/// What a session remembers of an effect: enough to know it again under another spelling.
public struct Touch: Hashable, Sendable {
  /// What happens.
  public var action: Action
  /// What it happens to; a path with every link resolved.
  public var resource: Resource
  /// What tells the file from others on this machine, such as `device:inode`; empty if not known.
  public var identity: String
  /// The program that does it.
  public var program: String
  /// What is known of it.
  public var marks: Set<Mark>

  /// Whether it changes who may do what with its target.
  public var changesRights: Bool {
    action == .grant || Effect.labellers.contains(program)
  }

  /// What a session remembers of an effect besides its target.
  public enum Mark: String, CaseIterable, Hashable, Sendable {
    /// Everything beneath the target is meant.
    case tree
    /// The content goes elsewhere and stays.
    case moved
    /// A question is skipped.
    case forced
    /// It happens with another user's rights.
    case elevated
    /// Nothing is lost, or a way back exists that costs nothing.
    case harmless
  }

  /// Describes what is remembered.
  public init(
    _ action: Action,
    _ resource: Resource,
    identity: String = "",
    program: String = "",
    marks: Set<Mark> = []
  ) {
    self.action = action
    self.resource = resource
    self.identity = identity
    self.program = program
    self.marks = marks
  }

  /// Takes down an effect; nil if nobody would know it again, or if it changes nothing.
  public init?(_ effect: Effect, identity: String = "") {
    switch effect.action {
    case .modify, .overwrite, .delete, .send, .grant: break
    // What was to be put at a name that is taken may be followed by making room for it.
    case .create where effect.traits.contains(.placed): break
    case .read, .create, .execute, .unknown: return nil
    }
    switch effect.resource.kind {
    // One word for many things.
    case .program, .call, .text: return nil
    default: break
    }
    var resource = effect.resource
    // Where several files land on one name, what is there by then is one of them.
    if !effect.real.isEmpty, !effect.traits.contains(.manyToOne) { resource.name = effect.real }
    self.init(effect.action, resource, identity: identity, program: effect.program)
    if effect.traits.contains(.recursive) { marks.insert(.tree) }
    if effect.traits.contains(.moved) { marks.insert(.moved) }
    if effect.traits.contains(.skipsQuestion) { marks.insert(.forced) }
    if effect.traits.contains(.elevated) { marks.insert(.elevated) }
    if effect.isHarmless && !marks.contains(.moved) || effect.traits.contains(.disposable) {
      marks.insert(.harmless)
    }
  }
}
