/// What is to be measured in a database, and how the command at hand would connect to it.
///
/// It may hold a password that the line itself gives, so it is never printed.
public struct DamageQuery: Hashable, Sendable {
  /// The client, such as `psql`; empty if a program uses a setting.
  public var client: String
  /// The words after the client's name.
  public var words: [String]
  /// The variables that clients read, as they are when the command runs.
  public var variables: [String: String]
  /// The setting that a program without words of its own uses, and where it stands.
  public var setting: DatabaseFact?
  /// How that program logs in, if its settings are code and say so.
  public var login: DatabaseLogin?
  /// The working directory.
  public var directory: String
  /// What is to be measured.
  public var targets: [DamageTarget]

  /// Describes what is asked.
  public init(
    client: String = "",
    words: [String] = [],
    variables: [String: String] = [:],
    setting: DatabaseFact? = nil,
    login: DatabaseLogin? = nil,
    directory: String,
    targets: [DamageTarget]
  ) {
    self.client = client
    self.words = words
    self.variables = variables
    self.setting = setting
    self.login = login
    self.directory = directory
    self.targets = targets
  }

  /// Everything that tells one query from another.
  var parts: [String] {
    let setting = setting.map { [$0.setting, $0.source, $0.scheme, $0.host, $0.name] } ?? []
    let login = login.map { [$0.user, $0.password, $0.port] } ?? []
    let variables = variables.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    let targets = targets.flatMap { target in
      [
        target.action.rawValue, target.resource.kind.rawValue, target.resource.name,
        target.cascades ? "1" : "0", target.isWhole ? "1" : "0", target.selection, target.alias,
        "\(target.tables.count)",
      ] + target.tables
    }
    let lists = [words, variables, setting, login, targets]
    return [client, directory] + lists.flatMap { ["\($0.count)"] + $0 }
  }
}
