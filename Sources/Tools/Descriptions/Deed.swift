public import Effects

/// One thing that a tool does: an action, what it is done to, and when.
public struct Deed: Hashable, Sendable {
  /// What happens.
  public var action: Action
  /// What it happens to.
  public var what: What
  /// Happens only if one of these modes is on; always if empty.
  public var when: [Mode]
  /// Does not happen if one of these modes is on.
  public var unless: [Mode]
  /// How it can be undone, where the tool's nature says so and facts can't.
  public var reversibility: Reversibility?
  /// Why, or what else a person should know.
  public var why: String
  /// A safer way to the same end.
  public var safer: String
  /// What is known of it in any case.
  public var traits: Set<Trait>

  /// Describes a deed.
  public init(
    _ action: Action,
    _ what: What,
    when: [Mode] = [],
    unless: [Mode] = [],
    reversibility: Reversibility? = nil,
    why: String = "",
    safer: String = "",
    traits: Set<Trait> = []
  ) {
    self.action = action
    self.what = what
    self.when = when
    self.unless = unless
    self.reversibility = reversibility
    self.why = why
    self.safer = safer
    self.traits = traits
  }

  /// Whether it happens with some modes on.
  package func happens(in modes: Set<Mode>) -> Bool {
    if modes.contains(.help) { return false }
    if modes.contains(.dryRun) && action != .read { return false }
    if unless.contains(where: modes.contains) { return false }
    return when.isEmpty || when.contains(where: modes.contains)
  }
}

extension Deed {
  /// Looks at the path.
  public static let reads = Deed(.read, .path)
  /// Changes the file at the path.
  public static let modifies = Deed(.modify, .path)
  /// Replaces the file at the path, or makes it.
  public static let overwrites = Deed(.overwrite, .path)
  /// Makes the path; what is there already stays.
  public static let creates = Deed(.create, .path)
  /// Removes the path.
  public static let deletes = Deed(.delete, .path)
}
