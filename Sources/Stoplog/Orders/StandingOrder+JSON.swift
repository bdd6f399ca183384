internal import Effects
internal import JSON
internal import Policy

extension StandingOrder {
  /// The order as it is recorded; since when is the entry's own time.
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "id": .string(id), "kind": .string(kind.rawValue), "owner": .string(owner),
      "reason": .string(reason), "scope": scope.json,
    ]
    members["until"] = until.map(JSONValue.integer)
    return .object(members)
  }

  /// Reads an order; what isn't understood makes it stricter, never milder.
  ///
  /// - Parameters:
  ///   - json: What was recorded.
  ///   - index: The entry's place.
  ///   - time: The entry's time.
  init(reading json: JSONValue?, index: Int, time: Int) {
    let kind = json?["kind"]?.string.flatMap(Kind.init)
    let scope = json?["scope"].flatMap(OrderScope.init)
    let until = json?["until"]
    let isWhole =
      kind != nil && scope != nil && json?["id"]?.string != nil
      && (until == nil || until?.integer != nil)
    self.init(
      id: json?["id"]?.string ?? "E\(index)",
      kind: kind ?? .planOnly,
      scope: scope ?? OrderScope(),
      reason: isWhole
        ? json?["reason"]?.string ?? ""
        : "entry \(index) of the record sets an order that can't be read in full",
      owner: json?["owner"]?.string ?? "nobody who is known",
      since: time,
      until: isWhole ? until?.integer : nil
    )
  }
}

extension OrderScope {
  /// The scope as it is recorded.
  var json: JSONValue {
    [
      "environments": .array(environments.map { .string($0.rawValue) }),
      "folders": .array(folders.map(JSONValue.string)),
      "resources": .array(resources.map { .string($0.description) }),
      "sessions": .array(sessions.map(JSONValue.string)),
    ]
  }

  /// Reads a scope; nil if any part of it isn't understood.
  init?(_ json: JSONValue) {
    guard let environments = Self.words(json["environments"]),
      let folders = Self.words(json["folders"]),
      let resources = Self.words(json["resources"]), let sessions = Self.words(json["sessions"])
    else { return nil }
    let known = environments.compactMap(Environment.init)
    let patterns = resources.compactMap(ResourcePattern.init)
    guard known.count == environments.count, patterns.count == resources.count else { return nil }
    self.init(folders: folders, environments: known, resources: patterns, sessions: sessions)
  }

  private static func words(_ json: JSONValue?) -> [String]? {
    guard let elements = json?.array else { return nil }
    let words = elements.compactMap(\.string)
    return words.count == elements.count ? words : nil
  }
}
