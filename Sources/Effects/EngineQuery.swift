/// Things of an engine of containers that a command names, to find out which are there and how old
/// they are.
public struct EngineQuery: Hashable, Sendable {
  /// A thing by its sort and name.
  public struct Thing: Hashable, Sendable {
    /// The sorts that an engine is asked about.
    public enum Sort: String, Hashable, Sendable {
      /// A container.
      case container
      /// A volume.
      case volume
      /// An image, by a tag.
      case image
      /// Everything that carries the name of one project of Compose.
      case project
    }

    /// The sort.
    public var sort: Sort
    /// The name.
    public var name: String

    /// Names a thing.
    public init(_ sort: Sort, _ name: String) {
      self.sort = sort
      self.name = name
    }
  }

  /// The client, such as `docker`.
  public var program: String
  /// The variables that choose the engine, as they are when the command runs.
  public var variables: [String: String]
  /// What is asked about.
  public var things: [Thing]

  /// The variables by which each client chooses its engine.
  public static let choosing = [
    "docker": ["DOCKER_HOST", "DOCKER_CONTEXT", "DOCKER_CONFIG"],
    "docker-compose": ["DOCKER_HOST", "DOCKER_CONTEXT", "DOCKER_CONFIG"],
    "podman": ["CONTAINER_HOST", "CONTAINER_CONNECTION"],
  ]
  /// Other variables that say where the engine's socket and its settings are.
  public static let places = ["HOME", "XDG_RUNTIME_DIR"]
  /// The most things of one question.
  public static let limit = 20

  /// Describes what is asked.
  public init(program: String, variables: [String: String], things: [Thing]) {
    self.program = program
    self.variables = variables
    self.things = things
  }

  /// Everything that tells one query from another.
  var parts: [String] {
    let variables = variables.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    let things = things.flatMap { [$0.sort.rawValue, $0.name] }
    return [program, "\(variables.count)"] + variables + things
  }
}
