internal import Effects
public import JSON
public import Policy

/// A judgement in the form that other programs rely on: `stoplog.judgement/1`.
public enum JudgementReport {
  /// The judgement as a JSON object.
  ///
  /// - Parameters:
  ///   - judgement: What was decided.
  ///   - id: The caller's own name for the request; left out if nil.
  ///   - hold: The hold that it led to, as an object with `id` and `needs`; left out if nil.
  public static func json(
    _ judgement: Judgement,
    id: JSONValue? = nil,
    hold: JSONValue? = nil
  ) -> JSONValue {
    var members: [String: JSONValue] = [
      "schema": "stoplog.judgement/1",
      "verdict": .string(judgement.verdict.rawValue),
      "reasons": .array(judgement.reasons.map(json)),
      "effects": .array(judgement.effects.map(json)),
      "alternatives": .array(judgement.alternatives.map(JSONValue.string)),
      "obligations": .array(judgement.obligations.names.map(JSONValue.string)),
      "environment": .string(judgement.environment.environment.rawValue),
      "environmentReason": .string(judgement.environment.reason),
    ]
    if !judgement.ownership.isEmpty {
      members["targets"] = json(judgement.ownership, judgement.ownershipLine)
    }
    members["id"] = id
    members["hold"] = hold
    return .object(members)
  }

  /// Who made what would be taken away: counts, the first names, and days.
  private static func json(_ ownership: Ownership, _ text: String) -> JSONValue {
    func names(_ names: Ownership.Names) -> [String: JSONValue] {
      var members: [String: JSONValue] = [
        "count": .integer(names.count), "names": .array(names.first.map(JSONValue.string)),
      ]
      if let days = names.days {
        members["oldest"] = .string(days.lowerBound)
        members["newest"] = .string(days.upperBound)
        if names.undated > 0 { members["undated"] = .integer(names.undated) }
      }
      return members
    }
    return [
      "own": .object(names(ownership.own)), "others": .object(names(ownership.others)),
      "unknown": .object(names(ownership.unknown)), "text": .string(text),
    ]
  }

  private static func json(_ reason: Reason) -> JSONValue {
    var members: [String: JSONValue] = [
      "rule": .string(reason.rule), "verdict": .string(reason.verdict.rawValue),
      "text": .string(reason.text),
    ]
    members["origin"] = reason.origin.map(json)
    return .object(members)
  }

  private static func json(_ effect: Effect) -> JSONValue {
    .object([
      "action": .string(effect.action.rawValue),
      "resource": [
        "kind": .string(effect.resource.kind.rawValue), "name": .string(effect.resource.name),
      ],
      "origin": json(effect.origin),
      "environment": .string(effect.environment.rawValue),
      "environmentReason": .string(effect.environmentReason),
      "place": .string(effect.place.rawValue),
      "reversibility": .string(effect.reversibility.word),
      "why": .string(effect.why),
      "measured": json(effect.measured),
      "certainty": .string(effect.certainty.rawValue),
      "force": .array(effect.force.map(JSONValue.string)),
      "traits": .array(effect.traits.map(\.rawValue).sorted().map(JSONValue.string)),
      "program": .string(effect.program),
    ])
  }

  private static func json(_ measured: Measure) -> JSONValue {
    var members: [String: JSONValue] = [:]
    members["files"] = measured.files.map(JSONValue.integer)
    members["bytes"] = measured.bytes.map(JSONValue.integer)
    members["rows"] = measured.rows.map(JSONValue.integer)
    members["tables"] = measured.tables.map(JSONValue.integer)
    members["resources"] = measured.resources.map(JSONValue.integer)
    if let changed = measured.changed {
      members["oldest"] = .string(changed.lowerBound)
      members["newest"] = .string(changed.upperBound)
    }
    if measured.isPartial { members["partial"] = true }
    if measured.isEstimate { members["estimate"] = true }
    return .object(members)
  }

  private static func json(_ range: Range<Int>) -> JSONValue {
    [.integer(range.lowerBound), .integer(range.upperBound)]
  }
}
