/// What an engine of containers says of some things.
public struct EngineFact: Hashable, Sendable {
  /// One thing.
  public struct Thing: Hashable, Sendable {
    /// Whether it is there; nil if the engine didn't say.
    public var isThere: Bool?
    /// The days between which it, or what belongs to it, was made; nil if they aren't known.
    public var days: ClosedRange<String>?

    /// Describes a thing.
    public init(isThere: Bool?, days: ClosedRange<String>? = nil) {
      self.isThere = isThere
      self.days = days
    }
  }

  /// The engine's socket, with what tells it from another at the same path.
  public var engine: String
  /// The things, as they were asked about.
  public var things: [EngineQuery.Thing: Thing]

  /// Collects what was found.
  public init(engine: String, things: [EngineQuery.Thing: Thing]) {
    self.engine = engine
    self.things = things
  }
}
