/// Where a request would run: what analysis has to know before it can ask anything.
public struct Surroundings: Hashable, Sendable {
  /// The project's top folder, links resolved; empty if the directory belongs to none.
  public var project: String
  /// Every folder that counts as a person's home: the account's own and `$HOME`.
  public var homes: [String]
  /// Folders for temporary files.
  public var temporary: [String]
  /// The name of the user.
  public var user: String
  /// Folders and files of Stoplog itself and of its registrations, which nothing may change.
  public var protected: [String]
  /// Paths that this session created and nobody else has changed since.
  public var created: Set<String>
  /// Whether the request's `PATH` is surely the one by which its programs are found.
  ///
  /// An agent's own shell may add to it, so that a program which isn't on it may exist all the same.
  public var knowsSearchPath: Bool
  /// Paths to which this session put what was elsewhere, with the path where it was.
  public var brought: [String: String]

  /// Which names are declared to be production or staging, and which the person's own file declares
  /// to be development.
  public var environments: EnvironmentNames

  /// Describes where a request would run.
  public init(
    project: String = "",
    homes: [String] = [],
    temporary: [String] = ["/tmp", "/var/tmp"],
    user: String = "",
    protected: [String] = [],
    created: Set<String> = [],
    knowsSearchPath: Bool = false,
    brought: [String: String] = [:],
    environments: EnvironmentNames = EnvironmentNames()
  ) {
    self.project = project
    self.homes = homes
    self.temporary = temporary
    self.user = user
    self.protected = protected
    self.created = created
    self.knowsSearchPath = knowsSearchPath
    self.brought = brought
    self.environments = environments
  }
}
