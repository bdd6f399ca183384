internal import JSON

/// What is to be measured, and how the server is reached.
struct MeasureRequest {
  /// The servers that are known.
  enum Kind: String {
    case postgres, mysql, sqlite, redis
  }

  /// One table, its rows, a schema, the database, or keys.
  struct Target {
    var action = ""
    var kind = ""
    var name = ""
    var cascades = false
    var isWhole = true
    var selection = ""
    var alias = ""
    var tables: [String] = []
  }

  let kind: Kind
  let deadline: Deadline
  /// The parts of the connection by the names that the client library gives them.
  let connection: [String: String]
  /// Variables of the environment that the client library reads itself.
  let variables: [String: String]
  let targets: [Target]

  /// The most targets of one request.
  static let targetLimit = 32

  init(_ value: JSONValue) throws(Trouble) {
    guard let kind = value["kind"]?.string.flatMap(Kind.init),
      let milliseconds = value["milliseconds"]?.integer, (1...60_000).contains(milliseconds),
      let targets = value["targets"]?.array, targets.count <= Self.targetLimit
    else { throw Trouble("the request can't be read") }
    self.kind = kind
    deadline = Deadline(milliseconds: milliseconds)
    connection = (value["connection"]?.object ?? [:]).compactMapValues(\.string)
    variables = (value["variables"]?.object ?? [:]).compactMapValues(\.string)
    self.targets = targets.map(Self.target)
  }

  private static func target(_ value: JSONValue) -> Target {
    Target(
      action: value["action"]?.string ?? "",
      kind: value["kind"]?.string ?? "",
      name: value["name"]?.string ?? "",
      cascades: value["cascades"]?.bool ?? false,
      isWhole: value["whole"]?.bool ?? true,
      selection: value["selection"]?.string ?? "",
      alias: value["alias"]?.string ?? "",
      tables: value["tables"]?.array?.compactMap(\.string) ?? []
    )
  }

  /// The answer without any text that was given as a password: a server may send one back.
  func redacted(_ value: JSONValue) -> JSONValue {
    let given = [connection["password"], variables["PGPASSWORD"], variables["MYSQL_PWD"]]
    let secrets = given.compactMap { $0 }.filter { !$0.isEmpty }
    return Self.without(secrets, value)
  }

  /// A value without any text that holds a secret.
  static func without(_ secrets: [String], _ value: JSONValue) -> JSONValue {
    guard !secrets.isEmpty else { return value }
    switch value {
    case .string(let text):
      return secrets.contains { text.utf8.contains(subsequence: $0.utf8) } ? "(left out)" : value
    case .array(let items): return .array(items.map { without(secrets, $0) })
    case .object(let members): return .object(members.mapValues { without(secrets, $0) })
    default: return value
    }
  }
}

extension Collection where Element: Equatable {
  /// Whether some elements stand in this order anywhere.
  fileprivate func contains(subsequence: some Collection<Element>) -> Bool {
    var place = startIndex
    while place != endIndex {
      if self[place...].starts(with: subsequence) { return true }
      place = index(after: place)
    }
    return false
  }
}
