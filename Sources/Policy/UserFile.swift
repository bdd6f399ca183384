public import Effects

/// What a person's own `stoplog.yaml` says, which no session can change without a hold.
public struct UserFile: Hashable, Sendable {
  /// What names mean; unlike a project's file it may say that something is development.
  public var environments: EnvironmentNames
  /// Tools that the file describes, in its order.
  public var tools: [TaughtTool]
  /// Whether every change outside a project is held that no lease covers.
  public var isOutsideReadOnly: Bool
  /// Whether a change of production takes a reviewer who doesn't run the agent.
  public var isPeerReviewed = false
  /// Whether a session changes nothing as long as production is in its reach.
  public var holdsReach: Bool
  /// How long a restore that was tried counts as a way back outside of development, in milliseconds;
  /// nil if nothing is said of it.
  public var proofAge: Int?
  /// Whether the file says in so many words that it may all the same.
  public var tellsReach = false
  /// For how many seconds an agent's hook waits for people before it refuses what is held.
  public var wait: Int

  /// Collects what a file says; what isn't given is as if it said nothing.
  public init(
    environments: EnvironmentNames = EnvironmentNames(),
    tools: [TaughtTool] = [],
    isOutsideReadOnly: Bool = false,
    holdsReach: Bool = false,
    wait: Int = 0
  ) {
    self.environments = environments
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
  public static func parse(_ bytes: some Collection<UInt8>) throws(PolicyError) -> UserFile {
    try PolicyFileParser.userFile(PolicyFileParser.root(Array(bytes)))
  }
}
