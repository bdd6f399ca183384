internal import Agents
internal import Effects
internal import Linux

/// A file in which people tell agents what not to do.
struct ConstraintPlace: Hashable {
  /// How it is read.
  enum Form: String {
    case instructions
    case claude
    case codex
  }

  var path: String
  /// What it is called for people.
  var name: String
  var form: Form
  /// The folder that it must not lead out of; empty if it may.
  var root: String

  /// Files of instructions, from a project's folder.
  private static let instructions = [
    "AGENTS.md", "CLAUDE.md", "CLAUDE.local.md", "GEMINI.md", ".cursorrules",
    ".github/copilot-instructions.md",
  ]
  /// The same, from a home.
  private static let own = [".claude/CLAUDE.md", ".codex/AGENTS.md", ".gemini/GEMINI.md"]

  /// Every place that counts for a request, whether something is there or not.
  static func all(_ request: Request, _ surroundings: Surroundings) -> [ConstraintPlace] {
    let project = surroundings.project.isEmpty ? request.directory : surroundings.project
    var places = instructions.map {
      ConstraintPlace(path: Path.join(project, $0), name: $0, form: .instructions, root: project)
    }
    if request.directory != project, request.directory.hasPrefix(project + "/") {
      let inner = String(request.directory.dropFirst(project.count + 1))
      places += instructions.prefix(2).map {
        ConstraintPlace(
          path: Path.join(request.directory, $0),
          name: "\(inner)/\($0)",
          form: .instructions,
          root: project
        )
      }
    }
    let home = home(request)
    var user = request.environment["CLAUDE_CONFIG_DIR"] ?? ""
    if !user.hasPrefix("/") { user = Path.join(home, ".claude") }
    let folders = ClaudeFolders(user: user, project: project)
    for path in ClaudePermissions.files(folders) {
      places.append(
        ConstraintPlace(path: path, name: short(path, project, home), form: .claude, root: "")
      )
    }
    guard !home.isEmpty else { return places }
    for name in own {
      places.append(
        ConstraintPlace(
          path: Path.join(home, name),
          name: "~/\(name)",
          form: .instructions,
          root: ""
        )
      )
    }
    let rules = Path.join(home, ".codex/rules")
    for name in (try? Path.entries(of: rules)) ?? [] where name.hasSuffix(".rules") {
      places.append(
        ConstraintPlace(
          path: Path.join(rules, name),
          name: "~/.codex/rules/\(name)",
          form: .codex,
          root: ""
        )
      )
    }
    return places
  }

  /// The home in which the agent keeps its settings.
  static func home(_ request: Request) -> String {
    if let home = request.environment["HOME"], home.hasPrefix("/") { return home }
    return Account.current?.home ?? ""
  }

  private static func short(_ path: String, _ project: String, _ home: String) -> String {
    if path.hasPrefix(project + "/") { return String(path.dropFirst(project.count + 1)) }
    if !home.isEmpty, path.hasPrefix(home + "/") { return "~" + String(path.dropFirst(home.count)) }
    return path
  }
}
