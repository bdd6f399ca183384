public import Effects

/// What a project's own `stoplog.yaml` says.
///
/// It belongs to the project, so whoever may edit it may edit this: it can tighten the policy, and
/// describe what the project itself has. What it may loosen is the engine's to decide.
public struct PolicyFile: Hashable, Sendable {
  /// The project's folders within which changes are expected; empty for the whole project.
  ///
  /// Each is relative to the project, without `.` or `..`; `.` alone is the whole project.
  public var scope: [String]
  /// Which names of databases, hosts and accounts belong to which environment.
  public var environments: EnvironmentNames
  /// The project's own rules, in the order of the file.
  public var rules: [ProjectRule]
  /// From how many files on a delete is held; at least 1.
  public var mass: Int
  /// What a snapshot may hold.
  public var snapshot: SnapshotLimits
  /// Tools that the file describes, in its order.
  public var tools: [TaughtTool]
  /// Whether every change outside the project is held that no lease covers.
  public var isOutsideReadOnly: Bool
  /// Whether a change of production takes a reviewer who doesn't run the agent.
  public var isPeerReviewed = false
  /// Whether a session changes nothing as long as production is in its reach.
  public var holdsReach: Bool
  /// How long a restore that was tried counts as a way back outside of development, in milliseconds;
  /// nil if nothing is said of it.
  public var proofAge: Int?

  /// How long one counts where no file says less.
  public static let defaultProofAge = 24 * 3_600_000
  /// Whether the file says in so many words that it may all the same.
  public var tellsReach = false
  /// For how many seconds an agent's hook waits for people before it refuses what is held.
  public var wait: Int

  /// Collects what a file says; what isn't given is as if it said nothing.
  public init(
    scope: [String] = [],
    environments: EnvironmentNames = EnvironmentNames(),
    rules: [ProjectRule] = [],
    mass: Int = 50,
    snapshot: SnapshotLimits = SnapshotLimits(),
    tools: [TaughtTool] = [],
    isOutsideReadOnly: Bool = false,
    holdsReach: Bool = false,
    wait: Int = 0
  ) {
    self.scope = scope
    self.environments = environments
    self.rules = rules
    self.mass = mass
    self.snapshot = snapshot
    self.tools = tools
    self.isOutsideReadOnly = isOutsideReadOnly
    self.holdsReach = holdsReach
    self.wait = wait
  }

  /// Reads a file.
  ///
  /// - Parameter bytes: The whole file in UTF-8, at most 256 KiB.
  /// - Returns: Its content.
  /// - Throws: ``PolicyError``; nothing of a file with an error is taken.
  public static func parse(_ bytes: some Collection<UInt8>) throws(PolicyError) -> PolicyFile {
    try PolicyFileParser.file(PolicyFileParser.root(Array(bytes)))
  }
}
