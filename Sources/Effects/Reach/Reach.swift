/// What an agent in a folder can reach, as far as known places say: names and places, no secret.
public struct Reach: Hashable, Sendable {
  /// The folder that was looked at, links resolved.
  public var folder: String
  /// The project's top folder; the folder itself if it belongs to none.
  public var project: String
  /// The home folder in which clients keep their access.
  public var home: String
  /// Databases that settings name.
  public var databases: [DatabaseAccess] = []
  /// Keys, tokens, accounts and contexts.
  public var credentials: [CredentialAccess] = []
  /// Files with secrets in them that git holds, so that every clone has them.
  public var tracked: [SourcePlace] = []
  /// Folders of infrastructure code.
  public var stacks: [StackAccess] = []
  /// Resources that nothing keeps from being deleted.
  public var unprotected: [ProtectionGap] = []
  /// Backups, and what makes them.
  public var backups: [BackupPlace] = []
  /// Agents that have settings here.
  public var agents: [AgentPresence] = []
  /// Why the guard's own state can't be used; empty if it can.
  public var guardProblem = ""
  /// Places that were not read.
  public var unread: [UnreadPlace] = []
  /// Which names are declared to be which environment.
  public var environments = EnvironmentNames()

  /// Starts with nothing found.
  public init(folder: String, project: String, home: String) {
    self.folder = folder
    self.project = project
    self.home = home
  }

  /// A path as a person in the project would write it.
  public func shown(_ path: String) -> String {
    if path == project { return "." }
    for (top, mark) in [(project, ""), (home, "~/")] {
      let start = top.hasSuffix("/") ? top : top + "/"
      if start.utf8.count > 1, path.hasPrefix(start) {
        return mark + String(path.dropFirst(start.count))
      }
    }
    return path
  }
}
