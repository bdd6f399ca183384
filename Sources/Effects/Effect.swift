/// One thing a request would do to the world if it ran.
///
/// An effect says what is touched, how, and which bytes of the request say so.
/// It never says whether that is allowed; deciding is the policy's work.
public struct Effect: Hashable, Sendable {
  /// What happens to the resource.
  public var action: Action
  /// The thing that is touched.
  public var resource: Resource
  /// The bytes of the request that cause the effect, as UTF-8 offsets from 0.
  public var origin: Range<Int>
  /// Which world the resource belongs to.
  public var environment: Environment
  /// Where the resource lies, if it is a path.
  public var place: Place
  /// Whether and how it can be undone.
  public var reversibility: Reversibility
  /// Why the reversibility and the environment are what they are, in plain words.
  public var why: String
  /// What was counted of the target.
  public var measured: Measure
  /// How sure it is that the effect happens.
  public var certainty: Certainty
  /// The flags and other means by which the request skips a question, as written.
  public var force: [String]
  /// What else is known of the target.
  public var traits: Set<Trait>
  /// The program that does it; empty if the shell itself does.
  public var program: String
  /// A safer way to the same end, as the tool's description gives it; empty if it gives none.
  public var safer: String
  /// The path that the resource's name leads to, with every link resolved; empty if it is no path.
  public var real: String
  /// The path that something is put here from; empty if it is not moved, copied or linked.
  public var source: String
  /// What says that the environment is that one, in plain words; empty if nothing was weighed.
  public var environmentReason: String
  /// What tells the target from everything else, as ``ResourceKey`` writes it; empty if that isn't
  /// known.
  public var key: String
  /// Who made what is taken away; nil if nothing is, or if it wasn't looked into.
  public var ownership: Ownership?
  /// What goes along with the target or is meant by it; nil if that wasn't looked up.
  public var cascade: Cascade?

  /// Describes one effect; what isn't given is unknown.
  public init(
    _ action: Action,
    _ resource: Resource,
    origin: Range<Int>,
    environment: Environment = .unknown,
    place: Place = .none,
    reversibility: Reversibility = .unknown,
    why: String = "",
    measured: Measure = Measure(),
    certainty: Certainty = .certain,
    force: [String] = [],
    traits: Set<Trait> = [],
    program: String = "",
    safer: String = "",
    real: String = "",
    source: String = "",
    environmentReason: String = "",
    key: String = "",
    ownership: Ownership? = nil,
    cascade: Cascade? = nil
  ) {
    self.action = action
    self.resource = resource
    self.origin = origin
    self.environment = environment
    self.place = place
    self.reversibility = reversibility
    self.why = why
    self.measured = measured
    self.certainty = certainty
    self.force = force
    self.traits = traits
    self.program = program
    self.safer = safer
    self.real = real
    self.source = source
    self.environmentReason = environmentReason
    self.key = key
    self.ownership = ownership
    self.cascade = cascade
  }
}

extension Effect {
  /// Whether another thing may have the key of this one's target afterwards.
  ///
  /// What loses its rows is still there.
  public var freesKey: Bool {
    action == .delete && resource.kind != .rows || traits.contains(.moved)
  }
}

extension Effect: CustomStringConvertible {
  /// The action and the resource, as tables and screens show them.
  public var description: String {
    "\(action.rawValue) \(resource.kind.rawValue) \(resource.name)"
  }
}
