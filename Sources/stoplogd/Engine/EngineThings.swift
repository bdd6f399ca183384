internal import JSON

/// Looks up containers, volumes, images and projects of Compose, one request each.
struct EngineThings {
  let client: EngineClient

  /// The most things of one request.
  static let limit = 32

  /// Answers a request; a thing that isn't found out about is left open, and the rest stays.
  static func answer(_ request: JSONValue) throws(Trouble) -> JSONValue {
    guard let milliseconds = request["milliseconds"]?.integer, (1...60_000).contains(milliseconds),
      let socket = request["socket"]?.string, socket.hasPrefix("/"),
      let things = request["things"]?.array, things.count <= limit
    else { throw Trouble("the request can't be read") }
    let deadline = Deadline(milliseconds: milliseconds)
    let engine = EngineThings(client: EngineClient(socket: socket, deadline: deadline))
    var found: [JSONValue] = []
    for thing in things {
      let name = thing["name"]?.string ?? ""
      found.append(try engine.look(thing["sort"]?.string ?? "", name))
    }
    return ["schema": "stoplog.engine/1", "things": .array(found)]
  }

  private func look(_ sort: String, _ name: String) throws(Trouble) -> JSONValue {
    guard Self.isPlain(name) else { return [:] }
    switch sort {
    case "container":
      return Self.found(try client.get("/containers/\(Self.encoded(name))/json")) {
        [$0["Created"]]
      }
    case "volume":
      return Self.found(try client.get("/volumes/\(Self.encoded(name))")) { [$0["CreatedAt"]] }
    case "image":
      return Self.found(try client.get("/images/\(Self.encoded(name))/json")) { [$0["Created"]] }
    case "project": return try project(name)
    default: return [:]
    }
  }

  /// What carries a project's label (https://docs.docker.com/compose/how-tos/project-name/).
  private func project(_ name: String) throws(Trouble) -> JSONValue {
    let label = #"{"label":["com.docker.compose.project=\#(name)"]}"#
    let filters = "filters=" + AWSClient.encoded(label)
    let containers = try client.get("/containers/json?all=1&\(filters)")?.array
    let listed = try client.get("/volumes?\(filters)")
    let volumes = listed?["Volumes"]?.array ?? (listed == nil ? nil : [])
    let networks = try client.get("/networks?\(filters)")?.array
    // A volume of such a name is taken over by the project, whoever made it.
    let named = "filters=" + AWSClient.encoded(#"{"name":["\#(name)_"]}"#)
    let others = try client.get("/volumes?\(named)")
    guard let containers, let volumes, let networks, let others else { return [:] }
    let taken = (others["Volumes"]?.array ?? []).filter {
      $0["Name"]?.string?.hasPrefix(name + "_") ?? true
    }
    let times = containers.map { $0["Created"] } + volumes.map { $0["CreatedAt"] }
    return Self.report(!(containers + volumes + networks + taken).isEmpty, times)
  }

  private static func found(_ value: JSONValue?, times: (JSONValue) -> [JSONValue?]) -> JSONValue {
    guard let value else { return ["there": false] }
    return report(true, times(value))
  }

  /// Whether something is there, and between which days it was made.
  ///
  /// Images that are built alike on every machine bear the first day of 1970 or of 1980.
  private static func report(_ isThere: Bool, _ times: [JSONValue?]) -> JSONValue {
    let days = times.compactMap { time -> String? in
      let day = time?.integer.map(CloudDate.text) ?? String((time?.string ?? "").prefix(10))
      return CloudDate.day(day) == nil || day < "1981" ? nil : day
    }
    var members: [String: JSONValue] = ["there": .bool(isThere)]
    if days.count == times.count {
      members["oldest"] = days.min().map(JSONValue.string)
      members["newest"] = days.max().map(JSONValue.string)
    }
    return .object(members)
  }

  /// Whether a name is one that engines take, and no path that leads elsewhere.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 512
      && name.utf8.allSatisfy { byte in
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
          || "_.-/:@".utf8.contains(byte)
      }
      && !name.split(separator: "/", omittingEmptySubsequences: false).contains { part in
        ["", ".", ".."].contains(part)
      }
  }

  private static func encoded(_ name: String) -> String { AWSClient.encoded(name, keeping: "/:@") }
}
