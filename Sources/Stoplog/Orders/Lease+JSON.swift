internal import Effects
internal import JSON
internal import Policy

extension Lease {
  /// The lease as it is signed.
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "actions": .array(actions.map { .string($0.rawValue) }), "id": .string(id),
      "reason": .string(reason), "resource": .string(resource.description),
      "since": .integer(since), "until": .integer(until),
    ]
    members["session"] = session.map(JSONValue.string)
    return .object(members)
  }

  /// Reads a lease; nil if any part of it isn't understood, or if it lasts too long.
  init?(_ json: JSONValue) {
    guard let members = json.object, let words = json["actions"]?.array, !words.isEmpty,
      let id = json["id"]?.string, let reason = json["reason"]?.string,
      let resource = json["resource"]?.string.flatMap(ResourcePattern.init),
      let since = json["since"]?.integer, let until = json["until"]?.integer,
      since >= 0, until > since, until - since <= Self.longest,
      members["session"] == nil || members["session"]?.string != nil
    else { return nil }
    let actions = words.compactMap { $0.string.flatMap(Action.init) }
    guard actions.count == words.count, !actions.contains(.unknown) else { return nil }
    self.init(
      id: id,
      actions: actions,
      resource: resource,
      session: json["session"]?.string,
      reason: reason,
      since: since,
      until: until
    )
    guard self.json == json else { return nil }
  }
}
