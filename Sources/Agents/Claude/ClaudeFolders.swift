internal import Linux

/// The folders that hold Claude Code's settings on this machine.
public struct ClaudeFolders: Hashable, Sendable {
  /// The folder of managed settings; `/etc/claude-code` on Linux.
  public var managed: String
  /// The user's folder; `~/.claude`, or what `CLAUDE_CONFIG_DIR` says.
  public var user: String
  /// The project's top folder; nil outside of a project.
  public var project: String?

  /// Names the folders.
  public init(managed: String = "/etc/claude-code", user: String, project: String? = nil) {
    self.managed = managed
    self.user = user
    self.project = project
  }

  /// The file that our hook goes into; nil if there is none at that level here.
  ///
  /// At the managed level it is a file of our own, beside those of the administrator.
  public func file(_ level: ClaudeLevel) -> String? {
    switch level {
    case .managed: Path.join(managed, "managed-settings.d/50-stoplog.json")
    case .user: Path.join(user, "settings.json")
    case .project: project.map { Path.join($0, ".claude/settings.json") }
    case .local: project.map { Path.join($0, ".claude/settings.local.json") }
    }
  }

  /// Every settings file that the client would read, with its level.
  ///
  /// - Throws: ``AgentError/system(call:path:why:)`` if the managed folder can't be listed.
  func files() throws(AgentError) -> [(level: ClaudeLevel, path: String)] {
    let more = Path.join(managed, "managed-settings.d")
    var files = [(ClaudeLevel.managed, Path.join(managed, "managed-settings.json"))]
    do throws(SystemError) {
      if try FileStatus(of: more, followingLinks: true) != nil {
        for name in try Path.entries(of: more) where name.hasSuffix(".json") {
          files.append((.managed, Path.join(more, name)))
        }
      }
    } catch {
      throw AgentError(error)
    }
    for level in [ClaudeLevel.user, .project, .local] {
      if let path = file(level) { files.append((level, path)) }
    }
    return files.map { (level: $0.0, path: $0.1) }
  }
}
