internal import Glibc
internal import JSON
internal import Linux

/// What the settings files of this machine say, read once.
struct ClaudeView {
  /// One settings file that is there.
  struct Settings {
    let level: ClaudeLevel
    let path: String
    /// An empty object if the file can't be used.
    let value: JSONValue
    /// Why the file can't be used; nil if it can.
    let problem: String?
  }

  /// One handler of one event.
  struct Handler {
    let settings: Settings
    let event: String
    let matcher: String
    let value: JSONValue
    /// The same as our hook; nil if it is somebody else's.
    let ours: ClaudeHook?
  }

  let files: [Settings]
  let folders: ClaudeFolders
  /// The shortest timeout that leaves the hook enough time, in seconds.
  let enoughTime: Int
  let handlers: [Handler]
  /// The servers that the project's `.mcp.json` starts.
  let servers: [String]

  init(_ folders: ClaudeFolders, enoughTime: Int) {
    self.folders = folders
    self.enoughTime = enoughTime
    do throws(AgentError) {
      files = try folders.files().compactMap { Self.read($0.level, $0.path) }
    } catch {
      let why = String(error.description.prefix { $0 != "\n" })
      files = [Settings(level: .managed, path: folders.managed, value: [:], problem: why)]
    }
    handlers = files.flatMap(Self.handlers)
    servers = Self.servers(of: folders)
  }

  /// Looks at some settings alone, and at some of their handlers.
  init(only file: Settings?, _ handlers: [Handler], enoughTime: Int) {
    files = file.map { [$0] } ?? []
    folders = ClaudeFolders(user: "")
    self.enoughTime = enoughTime
    self.handlers = handlers
    servers = []
  }

  /// Our handlers at the managed and the user level.
  ///
  /// Those in a project's own files don't count, because whoever works in the project can change
  /// them.
  func ours(_ event: String) -> [Handler] {
    handlers.filter {
      $0.ours != nil && $0.event == event && [.managed, .user].contains($0.settings.level)
    }
  }

  /// Whether calls are held by the managed level.
  var isManaged: Bool { ours("PreToolUse").contains { $0.settings.level == .managed } }

  /// The files of some levels in which a key is true.
  func files(with key: String, at levels: [ClaudeLevel] = ClaudeLevel.allCases) -> [Settings] {
    files.filter { levels.contains($0.level) && $0.value[key]?.bool == true }
  }

  static func read(_ level: ClaudeLevel, _ path: String) -> Settings? {
    do throws(SystemError) {
      guard let bytes = try File.read(path, limit: ClaudeRegistration.limit) else { return nil }
      guard let value = try? JSONValue(parsing: bytes), value.object != nil else {
        return Settings(level: level, path: path, value: [:], problem: "it isn't a JSON object")
      }
      return Settings(level: level, path: path, value: value, problem: nil)
    } catch {
      return Settings(level: level, path: path, value: [:], problem: error.reason)
    }
  }

  static func handlers(of settings: Settings) -> [Handler] {
    let events = settings.value["hooks"]?.object ?? [:]
    return events.sorted { $0.key < $1.key }.flatMap { event, groups in
      (groups.array ?? []).flatMap { group in
        (group["hooks"]?.array ?? []).map { handler in
          Handler(
            settings: settings,
            event: event,
            matcher: group["matcher"]?.string ?? "",
            value: handler,
            ours: ClaudeHook(handler: handler)
          )
        }
      }
    }
  }

  private static func servers(of folders: ClaudeFolders) -> [String] {
    guard let project = folders.project,
      let bytes = try? File.read(Path.join(project, ".mcp.json"), limit: ClaudeRegistration.limit),
      let value = try? JSONValue(parsing: bytes)
    else { return [] }
    return value["mcpServers"]?.object?.keys.sorted() ?? []
  }
}
