/// The tools that analysis knows: the catalogue, and what a user or a project has taught.
///
/// What a project teaches never stands for a program that the catalogue describes, because a
/// project's file is within the agent's reach. The user's own file may.
public struct Toolbox: Hashable, Sendable {
  /// What the user has taught.
  public var user: [Tool]
  /// What the project has taught.
  public var project: [Tool]

  /// Collects what was taught; without anything it is the catalogue alone.
  public init(user: [Tool] = [], project: [Tool] = []) {
    self.user = user
    self.project = project
  }

  /// The description that counts for a program, by the last component of its path.
  public func tool(named name: String) -> Tool? { find(name)?.tool }

  /// The description that counts for a program, and who gave it.
  public func find(_ name: String) -> (tool: Tool, teacher: Teacher)? {
    if let tool = Self.first(name, of: user) { return (tool, .user) }
    if let tool = Catalog.tool(named: name) { return (tool, .catalog) }
    // The roster is a part of the catalogue: what it leaves out isn't for a project to fill in.
    guard !project.isEmpty, Roster.entry(named: name) == nil else { return nil }
    return Self.first(name, of: project).map { ($0, .project) }
  }

  /// Who describes a tool.
  public enum Teacher: Hashable, Sendable {
    case catalog
    case user
    case project

    /// Who it is, in words.
    public var words: String {
      switch self {
      case .catalog: "the catalogue"
      case .user: "the user's own file"
      case .project: "the project's stoplog.yaml"
      }
    }
  }

  private static func first(_ name: String, of tools: [Tool]) -> Tool? {
    tools.first { $0.name == name || $0.aliases.contains(name) }
  }
}
