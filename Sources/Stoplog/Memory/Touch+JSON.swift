internal import Effects
internal import JSON
internal import Policy

extension Touch {
  /// The touch as the ledger keeps it.
  var json: JSONValue {
    .array(
      [
        action.rawValue, resource.kind.rawValue, resource.name, identity, program,
        marks.map(\.rawValue).sorted().joined(separator: " "),
      ].map(JSONValue.string)
    )
  }

  /// Reads what the ledger keeps; nil if it is something else.
  init?(json: JSONValue) {
    let parts = (json.array ?? []).compactMap(\.string)
    guard parts.count == 6, let action = Action(rawValue: parts[0]),
      let kind = Resource.Kind(rawValue: parts[1])
    else { return nil }
    self.init(
      action,
      Resource(kind, parts[2]),
      identity: parts[3],
      program: parts[4],
      marks: Set(parts[5].split(separator: " ").compactMap { Mark(rawValue: String($0)) })
    )
  }

  /// The touches that an entry tells of.
  static func read(_ json: JSONValue?) -> [Touch] {
    (json?.array ?? []).compactMap { Touch(json: $0) }
  }
}
