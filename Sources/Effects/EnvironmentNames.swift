/// Which names belong to which environment, as a project declares them.
public struct EnvironmentNames: Hashable, Sendable {
  /// Patterns of names that are production.
  public var production: [String]
  /// Patterns of names that are staging.
  public var staging: [String]
  /// Patterns of names that are development.
  public var development: [String]

  /// Collects patterns.
  public init(production: [String] = [], staging: [String] = [], development: [String] = []) {
    self.production = production
    self.staging = staging
    self.development = development
  }

  /// The environment of a thing by its names; nil if no pattern fits.
  ///
  /// A pattern with a slash is a host and a name, such as `localhost/app_dev`; one without fits
  /// either of them. Where several fit, the most careful environment wins.
  ///
  /// - Parameters:
  ///   - name: The database, account, context or bucket.
  ///   - host: The host; empty if there is none.
  /// - Returns: The environment, or nil.
  public func environment(of name: String, host: String = "") -> Environment? {
    let lists: [(Environment, [String])] = [
      (.production, production), (.staging, staging), (.development, development),
    ]
    return lists.first { $0.1.contains { Self.fits($0, name, host) } }?.0
  }

  /// These names, with what another file may add: it may say production and staging, and no more.
  ///
  /// A project's own file is within an agent's reach, so what it calls development stays what the
  /// evidence says.
  public func tightened(by other: EnvironmentNames) -> EnvironmentNames {
    EnvironmentNames(
      production: production + other.production,
      staging: staging + other.staging,
      development: development
    )
  }

  private static func fits(_ pattern: String, _ name: String, _ host: String) -> Bool {
    let parts = pattern.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      let glob = Glob(pattern)
      return glob.matches(name) || !host.isEmpty && glob.matches(host)
    }
    return Glob(String(parts[0])).matches(host) && Glob(String(parts[1])).matches(name)
  }
}
