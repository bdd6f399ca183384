internal import JSON
internal import Policy

extension Loosening {
  /// The loosening as it is signed.
  var json: JSONValue {
    [
      "id": .string(id), "reason": .string(reason), "scope": scope.json,
      "rules": .array(rules.map(JSONValue.string)), "since": .integer(since),
      "until": .integer(until),
    ]
  }

  /// Reads a loosening; nil if any part of it isn't understood, or if it lasts too long.
  init?(_ json: JSONValue) {
    guard let id = json["id"]?.string, let words = json["rules"]?.array, !words.isEmpty,
      let scope = json["scope"].flatMap(OrderScope.init), let reason = json["reason"]?.string,
      !reason.isEmpty, let since = json["since"]?.integer, let until = json["until"]?.integer,
      since >= 0, until > since, until - since <= Self.longest
    else { return nil }
    self.init(
      id: id,
      rules: words.compactMap(\.string),
      scope: scope,
      reason: reason,
      since: since,
      until: until
    )
    guard self.json == json, rules.allSatisfy(Self.mayLoosen) else { return nil }
  }
}
