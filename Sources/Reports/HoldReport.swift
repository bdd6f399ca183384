internal import Crypto
public import Holds
public import JSON

/// A hold in the form that other programs rely on: `stoplog.hold/1`.
public enum HoldReport {
  /// The hold as a JSON object; times are milliseconds since 1970.
  public static func json(_ hold: Hold, signers: [String] = []) -> JSONValue {
    [
      "schema": "stoplog.hold/1", "id": .string(hold.id), "state": .string(hold.state.rawValue),
      "reason": .string(hold.reason), "session": .string(hold.session),
      "agent": .string(hold.agent), "directory": .string(hold.binding.directory),
      "kind": .string(hold.binding.kind), "text": .string(hold.request.text),
      "length": .integer(hold.request.length), "sha256": .string(hold.request.digest.hex),
      "created": .integer(hold.created), "expires": .integer(hold.expires),
      "window": .integer(hold.window), "needs": .integer(hold.needs),
      "review": .string(hold.isPeer ? "peer" : "any"),
      "approved_by": .array(signers.map(JSONValue.string)),
      "looked_up": .object(hold.binding.targets.mapValues(JSONValue.string)),
      "judgement": hold.shown,
    ]
  }
}
