/// Counts the keys that a command of Redis would take, by commands that only read.
///
/// `DBSIZE`, `INFO` and `EXISTS` cost the same however many keys there are; `KEYS` is never sent.
enum RedisMeasure {
  static func report(_ request: MeasureRequest) throws(Trouble) -> DamageReport {
    let given = request.connection
    let host = given["host"] ?? "127.0.0.1"
    let connection = try RedisConnection(
      host: host,
      port: given["port"] ?? "6379",
      path: given["path"] ?? "",
      deadline: request.deadline
    )
    if let password = given["password"] {
      let words = ["AUTH"] + (given["user"].map { [$0] } ?? []) + [password]
      if case .error = try connection.ask(words) { throw Trouble("it refuses the password") }
    }
    let number = given["number"] ?? "0"
    if number != "0", case .error = try connection.ask(["SELECT", number]) {
      throw Trouble("there is no database \(Damage.plain(number))")
    }
    let info = try facts(connection)
    var damages: [Damage] = []
    for target in request.targets { damages.append(try damage(target, connection, info)) }
    let label = given["label"] ?? "the command"
    let isDefault = given["host"] == nil && given["path"] == nil
    let place = given["path"] ?? host
    return DamageReport(
      server: "Redis \(info["redis_version"] ?? "?")",
      database: number,
      settings: [
        "host '\(place)' from \(isDefault ? "its default" : label)",
        "database '\(number)' from \(given["number"] == nil ? "its default" : label)",
      ] + (given["password"] == nil ? [] : ["password from \(given["passwordLabel"] ?? label)"]),
      damages: damages
    )
  }

  /// The lines of `INFO`.
  private static func facts(_ connection: RedisConnection) throws(Trouble) -> [String: String] {
    switch try connection.ask(["INFO"]) {
    case .text(let text):
      var found: [String: String] = [:]
      for line in text.split(whereSeparator: \.isNewline) where !line.hasPrefix("#") {
        let parts = line.split(separator: ":", maxSplits: 1)
        if parts.count == 2 { found[String(parts[0])] = String(parts[1]) }
      }
      return found
    case .error(let words):
      throw Trouble(
        words.hasPrefix("NOAUTH")
          ? "it asks for a password, and none is found" : "it refuses to say"
      )
    default: throw Trouble("what answers isn't understood")
    }
  }

  private static func damage(
    _ target: MeasureRequest.Target,
    _ connection: RedisConnection,
    _ info: [String: String]
  ) throws(Trouble) -> Damage {
    var damage = Damage()
    damage.isCounted = true
    switch target.tables.first?.uppercased() ?? "" {
    case "FLUSHALL":
      let keys = info.filter { $0.key.hasPrefix("db") && Int($0.key.dropFirst(2)) != nil }.values
      damage.keys = keys.reduce(0) { sum, line in
        let count = line.split(separator: ",").first?.split(separator: "=").last ?? "0"
        return sum + min(Int(count) ?? 0, 1 << 40)
      }
      damage.bytes = info["used_memory_dataset"].flatMap { Int($0) }
    case "FLUSHDB": damage.keys = try number(connection.ask(["DBSIZE"]))
    case "DEL", "UNLINK":
      damage.keys = try number(connection.ask(["EXISTS"] + target.tables.dropFirst()))
    default: damage.note = "what this command takes isn't counted"
    }
    return damage
  }

  private static func number(_ reply: RedisConnection.Reply) throws(Trouble) -> Int {
    guard case .number(let number) = reply, number >= 0 else {
      throw Trouble("what answers isn't understood")
    }
    return number
  }
}
