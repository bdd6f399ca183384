internal import Effects
internal import Linux

/// What servers say of the roles by which they are reached.
extension ReachFinder {
  /// How many servers are asked.
  static let serverLimit = 8

  mutating func findRights(_ program: String) {
    let facts = RightsFacts(program: program)
    var known: [DatabaseCall: Result<DatabaseRights, Unknown>] = [:]
    // What is farther away or named for production is asked first.
    let order = reach.databases.indices.sorted { isFirst($0) && !isFirst($1) }
    for index in order {
      guard let call = calls[index], ["postgres", "mysql"].contains(call.kind) else {
        let isFile = reach.databases[index].isFile
        reach.databases[index].unasked =
          isFile ? "it is a file" : "how it is connected to isn't known, or not asked of this sort"
        continue
      }
      // A container's own setting names no host; the server of this machine would be another.
      guard !reach.databases[index].fact.host.isEmpty || call.connection["host"] != nil else {
        reach.databases[index].unasked = "the setting names no host"
        continue
      }
      var key = call
      key.connection["label"] = nil
      if known[key] == nil {
        guard known.count < Self.serverLimit else {
          reach.databases[index].unasked = "only \(Self.serverLimit) servers are asked"
          continue
        }
        known[key] = Result { () throws(Unknown) in try facts.answer(call) }
      }
      switch known[key] {
      case .success(let rights)?:
        reach.databases[index].rights = rights
        reach.databases[index].unasked = ""
      case .failure(let unknown)?: reach.databases[index].unasked = unknown.reason
      case nil: break
      }
    }
  }

  private func isFirst(_ index: Int) -> Bool {
    let evidence = reach.databases[index].evidence(in: reach)
    return EnvironmentFinding.weigh(evidence, declared: reach.environments).environment
      != .development
  }
}
