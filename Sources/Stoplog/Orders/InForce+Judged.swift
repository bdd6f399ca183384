internal import Effects
internal import Linux
internal import Policy

extension InForce {
  /// The request with leave from leases, for what only the lack of one would hold.
  func lease(_ judged: Judged, _ engine: inout RuleEngine) -> Judged {
    guard !leases.isEmpty,
      judged.judgement.reasons.contains(where: { $0.rule == RuleEngine.outside })
    else { return judged }
    engine.leases = leases
    engine.places = judged.places
    var leased = judged
    leased.judgement = engine.judge(judged.judgement.effects, judged.invocations)
    return leased
  }

  /// The request with what standing orders say of it.
  func bind(_ judged: Judged) -> Judged {
    guard !orders.isEmpty || !faults.isEmpty || !tasks.isEmpty else { return judged }
    let plain = judged.judgement
    var bound = judged
    bound.faults = faults
    let places = judged.places
    // That no agent may run anything doesn't bind the person who does it instead.
    let orders = orders.filter { judged.hand == nil || $0.kind != .noExecute }
    bound.judgement = plain.bound(by: orders, in: places, time: Clock.text)
    bound.judgement = bindTasks(bound, places)
    if bound.judgement.reasons != plain.reasons { bound.unbound = plain }
    return bound
  }
}

extension Judged {
  /// Where the request works, by its words and by what was looked up for it.
  var places: RequestPlaces {
    var places = RequestPlaces(session: request.session)
    var folders = [request.directory, surroundings.project]
    for (question, answer) in facts.answers {
      folders += Self.folders(question)
      for database in Self.databases(question, answer) where !database.name.isEmpty {
        places.databases.append(database)
      }
    }
    places.databases += named
    // A name alone says less than the same name on a host.
    let placed = Set(places.databases.filter { !$0.host.isEmpty }.map(\.name))
    places.databases.removeAll { $0.host.isEmpty && placed.contains($0.name) }
    var seen: Set<String> = []
    for folder in folders where !folder.isEmpty && seen.insert(folder).inserted {
      places.folders.append(Path.resolved(folder) ?? folder)
    }
    return places
  }

  /// The databases that the effects name, such as `shop` or `db.example.com/shop`.
  private var named: [RequestPlaces.Database] {
    judgement.effects.filter { $0.resource.kind == .database }.compactMap { effect in
      let parts = effect.resource.name.split(separator: "/", maxSplits: 1).map(String.init)
      guard let last = parts.last, !effect.resource.name.hasPrefix("/") else { return nil }
      return RequestPlaces.Database(host: parts.count == 2 ? parts[0] : "", name: last)
    }
  }

  private static func folders(_ question: Question) -> [String] {
    switch question {
    case .git(let path), .untracked(let path, _), .changes(let path), .databases(let path),
      .credentials(let path), .terraform(let path), .plan(let path, _), .ref(let path, _, _):
      [path]
    case .connection(let query): [query.directory]
    default: []
    }
  }

  /// The databases that a client would connect to; settings that may not count say nothing.
  private static func databases(
    _ question: Question,
    _ answer: Answer
  ) -> [RequestPlaces.Database] {
    switch (question, answer) {
    case (_, .damage(let damage)): [.init(host: damage.server, name: damage.database)]
    case (.connection, .databases(let found)): found.map { .init(host: $0.host, name: $0.database) }
    default: []
    }
  }
}
