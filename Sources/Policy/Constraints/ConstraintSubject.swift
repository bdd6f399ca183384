public import Effects

/// One thing that a rule in a person's own words speaks of.
public struct ConstraintSubject: Hashable, Sendable {
  /// The sorts of thing.
  public enum What: Hashable, Sendable {
    /// A command, by its words.
    case command(CommandPattern)
    /// A flag of any command, by its spellings.
    case flag(Set<String>)
    /// What goes to a branch of a server: `push`, or `commit` on it.
    case branch(verb: String, names: [Glob])
    /// What a command does.
    case effect(EffectPattern)
    /// A tool of a server, by its name.
    case call(Glob)
  }

  /// What it is.
  public var what: What
  /// Whether it only counts where production is hit; what isn't known may be production.
  public var inProduction: Bool

  /// Describes what a rule speaks of.
  public init(_ what: What, inProduction: Bool = false) {
    self.what = what
    self.inProduction = inProduction
  }
}
