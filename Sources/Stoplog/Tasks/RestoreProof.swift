internal import Effects
internal import JSON
internal import Policy

/// A restore that a person has tried, with a check of what was restored.
public struct RestoreProof: Hashable, Sendable {
  /// The short name.
  public var id: String
  /// What can be restored: a thing, or a whole environment.
  public var target: String
  /// Where the backup is that was restored; empty if nobody has said.
  public var places: [String] = []
  /// The command that restored it into a scratch target.
  public var restore: String
  /// The command that read what was restored, and ended with status 0.
  public var check: String
  /// When the check had passed, in milliseconds since 1970.
  public var time: Int
  /// How long both took.
  public var milliseconds: Int

  /// Reads what a proof is for: a thing's name, or `environment:production`.
  public static func isTarget(_ text: String) -> Bool {
    environment(text) != nil || ResourcePattern(text) != nil
  }

  private static func environment(_ text: String) -> Environment? {
    guard text.hasPrefix("environment:") else { return nil }
    let found = Environment(rawValue: String(text.dropFirst("environment:".count)))
    return found == .unknown ? nil : found
  }

  /// Whether it surely speaks of an effect's target.
  func covers(_ effect: Effect, in places: RequestPlaces) -> Bool {
    if let environment = Self.environment(target) { return effect.environment == environment }
    guard let pattern = ResourcePattern(target) else { return false }
    return pattern.fit(effect, in: places) == .yes
  }

  /// Where the backup is, as patterns.
  var patterns: [ResourcePattern] { places.compactMap(ResourcePattern.init) }

  /// The proof as it is signed.
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "check": .string(check), "id": .string(id), "milliseconds": .integer(milliseconds),
      "restore": .string(restore), "target": .string(target), "time": .integer(time),
    ]
    if !places.isEmpty { members["from"] = .array(places.map(JSONValue.string)) }
    return .object(members)
  }

  /// Reads a proof; nil if any part of it isn't understood.
  init?(_ json: JSONValue) {
    guard let id = json["id"]?.string, let target = json["target"]?.string,
      let restore = json["restore"]?.string, let check = json["check"]?.string,
      let time = json["time"]?.integer, let milliseconds = json["milliseconds"]?.integer,
      Self.isTarget(target)
    else { return nil }
    self.init(
      id: id,
      target: target,
      restore: restore,
      check: check,
      time: time,
      milliseconds: milliseconds
    )
    let written = (json["from"] ?? []).array
    places = (written ?? []).compactMap(\.string)
    guard let written, places.count == written.count, patterns.count == places.count else {
      return nil
    }
  }

  init(
    id: String,
    target: String,
    restore: String,
    check: String,
    time: Int,
    milliseconds: Int
  ) {
    self.id = id
    self.target = target
    self.restore = restore
    self.check = check
    self.time = time
    self.milliseconds = milliseconds
  }
}
