/// How much is looked at before a fact counts as unknown or as partial.
public struct Limits: Hashable, Sendable {
  /// Directory entries read for one question.
  public var entries: Int
  /// Paths in one answer.
  public var paths: Int
  /// Bytes of a text or settings file.
  public var text: Int
  /// Bytes of a Terraform state.
  public var state: Int
  /// Bytes of a saved plan.
  public var plan: Int
  /// Milliseconds for everything that git is asked about one repository at a time.
  public var git: Int
  /// Milliseconds for measuring damage in one database.
  public var database: Int
  /// Milliseconds for asking a cloud what a command would take.
  public var cloud: Int
  /// Milliseconds for asking an engine of containers what is there.
  public var engine: Int

  /// Sets the bounds; the defaults are for a command that a person or an agent waits for.
  public init(
    entries: Int = 200_000,
    paths: Int = 10_000,
    text: Int = 1 << 20,
    state: Int = 16 << 20,
    plan: Int = 64 << 20,
    git: Int = 400,
    database: Int = 2_000,
    cloud: Int = 2_000,
    engine: Int = 2_000
  ) {
    self.entries = entries
    self.paths = paths
    self.text = text
    self.state = state
    self.plan = plan
    self.git = git
    self.database = database
    self.cloud = cloud
    self.engine = engine
  }
}
