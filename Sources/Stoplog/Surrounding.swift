internal import Effects
internal import Facts
internal import Linux

/// Works out where a request would run.
enum Surrounding {
  /// The surroundings of a request, with what guards the session among the protected paths.
  static func of(_ request: Request, protected: [String]) -> Surroundings {
    var found = SurroundingsFinder.find(
      directory: request.directory,
      environment: request.environment,
      protected: protected
    )
    found.protected += found.homes.flatMap { home in guards.map { home + $0 } } + managed
    if found.project.isEmpty { found.project = start(request.start, found) }
    // An agent reads the settings of the folder that it was started in, whatever that is.
    let folders = [found.project, request.start, request.directory].filter { $0.hasPrefix("/") }
    for folder in Set(Set(folders).compactMap { Path.resolved($0) }).sorted()
    where folder != "/" {
      found.protected += projectGuards.map { folder + $0 }
    }
    // An agent's shell reads start-up files of its own; a person's command runs as it is judged.
    found.knowsSearchPath = request.agent == "person" && request.environment["BASH_ENV"] == nil
    return found
  }

  /// The program's own file, and the one beside it that asks servers.
  static let program: [String] = {
    guard let path = Path.program else { return [] }
    return [path, Path.parent(path) + "/stoplogd"]
  }()

  /// The folder that the agent was started in, unless everything would be in it.
  private static func start(_ folder: String, _ surroundings: Surroundings) -> String {
    guard folder.hasPrefix("/"), let path = Path.resolved(folder), path != "/" else { return "" }
    let holds = (surroundings.homes + surroundings.temporary).contains { other in
      other == path || other.hasPrefix(path + "/")
    }
    return holds ? "" : path
  }

  /// Files in a home that register the hook with an agent.
  private static let guards = [
    "/.claude/settings.json", "/.claude/settings.local.json", "/.config/stoplog",
  ]
  /// Files of a project that can switch a hook off.
  private static let projectGuards = [
    "/.claude/settings.json", "/.claude/settings.local.json", "/stoplog.yaml",
  ]
  /// Files of the machine that register the hook.
  private static let managed = ["/etc/claude-code"]
}
