public import Agents
internal import Linux
internal import Policy

/// Puts the hook into Claude Code's settings at the strongest level that this user can write.
public struct Registering {
  /// Where the hook is now.
  public struct Place: Sendable {
    /// The level that it is registered at.
    public var level: ClaudeLevel
    /// That level's file; nil if there is none.
    public var file: String?
    /// What was done to that level's file; nil if somebody else registered it there.
    public var change: ClaudeRegistration.Change?
    /// What was done to the user's own settings, because two hooks would judge a call twice.
    public var moved: ClaudeRegistration.Change?
  }

  private let folders: ClaudeFolders

  /// Works on some settings folders.
  public init(_ folders: ClaudeFolders) { self.folders = folders }

  /// The level that ``register(_:)`` would use.
  public var level: ClaudeLevel {
    guard let path = folders.file(.managed) else { return .user }
    return ClaudeRegistration.canWrite(path) || isRegistered(path) ? .managed : .user
  }

  /// Registers the hook; does nothing where it is already.
  public func register(_ hook: ClaudeHook) throws(AgentError) -> Place {
    let now = Clock.now
    guard let path = folders.file(level) else { return Place(level: .user) }
    guard level == .managed else {
      let change = try ClaudeRegistration.install(hook, in: path, now: now)
      return Place(level: .user, file: path, change: change)
    }
    var place = Place(level: .managed, file: path)
    guard ClaudeRegistration.canWrite(path) else { return place }
    place.change = try ClaudeRegistration.install(hook, in: path, now: now)
    if let user = folders.file(.user), isRegistered(user) {
      place.moved = try ClaudeRegistration.uninstall(from: user, now: now)
    }
    return place
  }

  /// Takes the hook out of every level where it is.
  ///
  /// - Returns: What was changed; empty if it was nowhere.
  public func unregister() throws(AgentError) -> [ClaudeRegistration.Change] {
    var changes: [ClaudeRegistration.Change] = []
    for level in [ClaudeLevel.managed, .user] {
      guard let path = folders.file(level), isRegistered(path) else { continue }
      changes.append(try ClaudeRegistration.uninstall(from: path, now: Clock.now))
    }
    return changes
  }

  /// How long the client has to wait for the hook, in seconds, so that the hook can wait for people as
  /// long as the user's own file says.
  public static func timeout() throws(PipelineError) -> Int {
    let wait = try PolicyLoader.own().wait
    let whole = wait == 0 ? 0 : wait + Waiting.reserve + Waiting.judging
    return max(ClaudeHook.usualTimeout, whole)
  }

  /// Every file that the hook could be in.
  public var files: [String] {
    [ClaudeLevel.managed, .user].compactMap { folders.file($0) }
  }

  private func isRegistered(_ path: String) -> Bool {
    guard let bytes = try? File.read(path, limit: 8 << 20) else { return false }
    return ClaudeSettings.isRegistered(in: bytes)
  }
}
