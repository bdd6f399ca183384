internal import Effects

/// What is known of where a request works, besides what its effects say.
public struct RequestPlaces: Hashable, Sendable {
  /// The session that asks.
  public var session: String
  /// The folders in which it works, links resolved: the working directory, its project, and what was
  /// looked up for it.
  public var folders: [String]
  /// The databases that its clients would connect to.
  public var databases: [Database]

  /// A database by its name, and where it is.
  public struct Database: Hashable, Sendable {
    /// The server; empty for the usual one of this machine.
    public var host: String
    /// The name.
    public var name: String

    /// Names a database.
    public init(host: String, name: String) {
      self.host = host
      self.name = name
    }

    /// Whether a pattern fits its name, or its host and its name; `rest` comes after them.
    func fits(_ pattern: Glob, _ rest: String = "") -> Bool {
      pattern.matches(name + rest) || !host.isEmpty && pattern.matches("\(host)/\(name)\(rest)")
    }
  }

  /// Names the places.
  public init(session: String = "", folders: [String] = [], databases: [Database] = []) {
    self.session = session
    self.folders = folders
    self.databases = databases
  }

  /// The databases that an effect may be in: one, if its own key says which.
  func databases(of effect: Effect) -> [Database] {
    if effect.resource.kind == .database {
      let name = effect.resource.name
      let known = databases.filter { $0.name == name }
      let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
      if known.isEmpty, parts.count == 2, !name.hasPrefix("/") {
        return [Database(host: parts[0], name: parts[1])]
      }
      return known.isEmpty ? [Database(host: databases.first?.host ?? "", name: name)] : known
    }
    guard let parts = ResourceKey(text: effect.key).parts, parts.scope.count >= 4 else {
      return databases
    }
    return [Database(host: parts.scope[1], name: parts.scope[3])]
  }
}
