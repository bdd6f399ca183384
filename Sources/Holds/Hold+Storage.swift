internal import Crypto
internal import JSON

extension Hold {
  /// What never changes about a hold, as it is stored.
  var body: JSONValue {
    var members: [String: JSONValue] = [
      "agent": .string(agent), "binding": binding.json, "cooling_off": .integer(coolingOff),
      "created": .integer(created),
      "expires": .integer(expires), "length": .integer(request.length), "needs": .integer(needs),
      "nonce": .string(nonce), "session": .string(session),
      "sha256": .string(request.digest.hex), "shown": shown, "text": .string(request.text),
      "window": .integer(window),
    ]
    if isPeer { members["review"] = .string(Self.peer) }
    return .object(members)
  }

  /// The word for a review by somebody else, here and in what is signed.
  static let peer = "peer"

  /// Reads ``body``; nil if anything is missing or of another type.
  init?(id: String, body: JSONValue, state: State, updated: Int, reason: String) {
    guard let nonce = body["nonce"]?.string, let created = body["created"]?.integer,
      let expires = body["expires"]?.integer, let window = body["window"]?.integer,
      let coolingOff = (body["cooling_off"] ?? 0).integer,
      let needs = body["needs"]?.integer, let session = body["session"]?.string,
      let agent = body["agent"]?.string, let text = body["text"]?.string,
      let length = body["length"]?.integer,
      let digest = body["sha256"]?.string.flatMap({ Digest(hex: $0) }),
      let binding = Binding(json: body["binding"]), let shown = body["shown"]
    else { return nil }
    self.id = id
    self.nonce = nonce
    self.created = created
    self.expires = expires
    self.window = window
    self.coolingOff = coolingOff
    self.needs = needs
    // Any other word is taken for the stricter meaning.
    isPeer = body["review"] != nil
    self.session = session
    self.agent = agent
    request = Excerpt(stored: text, length: length, digest: digest)
    self.binding = binding
    self.shown = shown
    self.state = state
    self.updated = updated
    self.reason = reason
  }

  /// What makes two calls the same call: who asks, for what, and where.
  static func call(session: String, binding: Binding) -> String {
    var key = [session, binding.kind, binding.request.hex, binding.content, binding.directory]
    // A subagent never takes what was released for the session, nor the other way round.
    if !binding.subagent.isEmpty { key.append(binding.subagent) }
    return Digest(of: JSONValue.array(key.map(JSONValue.string)).canonical).hex
  }
}
