internal import Effects
internal import JSON
internal import Linux

/// Measures damage in databases by asking `stoplogd`.
struct DamageFacts {
  let service: DamageService
  /// The request's own variables.
  let environment: [String: String]
  let databases: DatabaseFacts
  /// Milliseconds for one measurement.
  let milliseconds: Int
  let budget: Budget

  func answer(_ query: DamageQuery) throws(Unknown) -> DamageFact {
    var query = query
    var call = try call(&query)
    if query.variables["PGPASSWORD"] != environment["PGPASSWORD"] { call.connection["given"] = "1" }
    let limit = budget.limited(to: milliseconds)
    // The answer has to come before the process is ended, so it is asked for a little earlier.
    let asked = max(1, limit.milliseconds - 150)
    let reply = try service.answer(Self.request(call, query, milliseconds: asked), within: limit)
    guard let fact = Self.fact(reply, count: query.targets.count) else {
      throw Unknown("what 'stoplogd' answers can't be read")
    }
    return fact
  }

  private func call(_ query: inout DamageQuery) throws(Unknown) -> DatabaseCall {
    switch query.client {
    case "psql", "dropdb", "createdb": return try DatabaseCall.postgres(query)
    case "mysql", "mysqladmin":
      return try DatabaseCall.mysql(query, limit: databases.limit)
    case "sqlite3": return try DatabaseCall.sqlite(query)
    case "redis-cli":
      let (call, words) = try DatabaseCall.redis(query)
      for index in query.targets.indices { query.targets[index].tables = words }
      return call
    case "" where query.login != nil: return try DatabaseCall.code(query)
    case "":
      guard let setting = query.setting, let values = try databases.values(around: setting) else {
        throw Unknown("no setting that can be read names its database")
      }
      let isFile = setting.source.hasPrefix("/")
      return try DatabaseCall.setting(
        setting,
        among: values,
        variables: query.variables,
        folder: isFile ? Path.parent(setting.source) : query.directory
      )
    default: throw Unknown("it isn't known how '\(query.client)' connects")
    }
  }

  private static func request(
    _ call: DatabaseCall,
    _ query: DamageQuery,
    milliseconds: Int
  ) -> JSONValue {
    [
      "schema": "stoplog.measure/1", "kind": .string(call.kind),
      "milliseconds": .integer(milliseconds),
      "connection": .object(call.connection.mapValues(JSONValue.string)),
      "variables": .object(call.variables.mapValues(JSONValue.string)),
      "targets": .array(query.targets.map(target)),
    ]
  }

  private static func target(_ target: DamageTarget) -> JSONValue {
    [
      "action": .string(target.action.rawValue), "kind": .string(target.resource.kind.rawValue),
      "name": .string(target.resource.name), "cascades": .bool(target.cascades),
      "whole": .bool(target.isWhole), "selection": .string(target.selection),
      "alias": .string(target.alias), "tables": .array(target.tables.map(JSONValue.string)),
    ]
  }

  private static func fact(_ reply: JSONValue, count: Int) -> DamageFact? {
    guard let server = reply["server"]?.string, let targets = reply["targets"]?.array,
      targets.count == count
    else { return nil }
    return DamageFact(
      server: server,
      database: reply["database"]?.string ?? "",
      settings: reply["settings"]?.array?.compactMap(\.string) ?? [],
      targets: targets.map(damage)
    )
  }

  private static func damage(_ value: JSONValue) -> TargetDamage {
    TargetDamage(
      tableCount: value["count"]?.integer,
      rows: value["rows"]?.integer,
      isExact: value["exact"]?.bool ?? false,
      bytes: value["bytes"]?.integer,
      newest: value["newest"]?.integer,
      tables: (value["tables"]?.array ?? []).map { table in
        TableDamage(
          name: table["name"]?.string ?? "?",
          rows: table["rows"]?.integer,
          isExact: table["exact"]?.bool ?? false,
          isCascade: table["cascade"]?.bool ?? false
        )
      },
      names: value["names"]?.array?.compactMap(\.string) ?? [],
      views: value["views"]?.array?.compactMap(\.string) ?? [],
      note: value["note"]?.string ?? "",
      definitions: value["definitions"]?.array?.compactMap(\.string),
      values: value["values"]?.array?.map { ($0.array ?? []).map { $0.string ?? "" } }
    )
  }
}
