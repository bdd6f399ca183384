internal import Effects
internal import JSON
internal import Linux

/// Asks an engine of containers on this machine, through its socket, which things are there.
///
/// An engine elsewhere, or one that doesn't answer in time, is unknown.
struct EngineFacts {
  let service: DamageService
  /// The home of the account, where no variable names one.
  let home: String
  let limits: Limits
  let budget: Budget
  /// Hex SHA-256 of some bytes.
  let digest: @Sendable ([UInt8]) -> String

  func answer(_ query: EngineQuery) throws(Unknown) -> EngineFact {
    guard !query.things.isEmpty, query.things.count <= EngineQuery.limit else {
      throw Unknown("more than \(EngineQuery.limit) things are named")
    }
    let path = try EngineSocket(
      query: query,
      home: home,
      limit: limits.text,
      budget: budget,
      digest: digest
    ).path()
    guard let status = (try? FileStatus(of: path, followingLinks: true)) ?? nil, status.isSocket
    else { throw Unknown("no engine listens at '\(path)'") }
    let limit = budget.limited(to: limits.engine)
    let reply = try service.answer(
      [
        "schema": "stoplog.measure/1", "kind": "engine", "socket": .string(path),
        "milliseconds": .integer(max(1, limit.milliseconds - 150)),
        "things": .array(
          query.things.map { ["sort": .string($0.sort.rawValue), "name": .string($0.name)] }
        ),
      ],
      within: limit
    )
    guard let things = reply["things"]?.array, things.count == query.things.count else {
      throw Unknown("what 'stoplogd' answers can't be read")
    }
    var found: [EngineQuery.Thing: EngineFact.Thing] = [:]
    for (thing, value) in zip(query.things, things) {
      found[thing] = EngineFact.Thing(
        isThere: value["there"]?.bool,
        days: Day.range(value["oldest"]?.string, value["newest"]?.string)
      )
    }
    return EngineFact(
      engine: "\(path) \(status.device):\(status.inode):\(status.changed)",
      things: found
    )
  }
}
