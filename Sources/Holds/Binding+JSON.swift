internal import Crypto
internal import JSON

extension Binding {
  /// The binding as part of a statement and of a stored hold.
  var json: JSONValue {
    var members: [String: JSONValue] = [
      "content": .string(content), "directory": .string(directory),
      "directory_identity": .string(directoryIdentity), "environment": Self.object(environment),
      "facts": .string(facts.hex), "judgement": .string(judgement.hex), "kind": .string(kind),
      "obligations": .array(obligations.sorted().map(JSONValue.string)),
      "policy": .string(policy.hex), "programs": Self.object(programs),
      "request": .string(request.hex), "targets": Self.object(targets),
    ]
    if !subagent.isEmpty { members["subagent"] = .string(subagent) }
    return .object(members)
  }

  /// Reads ``json``; nil if anything is missing or of another type.
  init?(json: JSONValue?) {
    let subagent = json?["subagent"]?.string
    guard let json, json.object?.count == (subagent == nil ? 12 : 13), subagent != "",
      let kind = json["kind"]?.string,
      let request = Self.digest(json["request"]), let content = json["content"]?.string,
      let directory = json["directory"]?.string,
      let identity = json["directory_identity"]?.string,
      let targets = Self.texts(json["targets"]), let programs = Self.texts(json["programs"]),
      let environment = Self.texts(json["environment"]),
      let obligations = json["obligations"]?.array, let facts = Self.digest(json["facts"]),
      let judgement = Self.digest(json["judgement"]), let policy = Self.digest(json["policy"])
    else { return nil }
    self.kind = kind
    self.subagent = subagent ?? ""
    self.request = request
    self.content = content
    self.directory = directory
    directoryIdentity = identity
    self.targets = targets
    self.programs = programs
    self.environment = environment
    self.obligations = Set(obligations.compactMap(\.string))
    self.facts = facts
    self.judgement = judgement
    self.policy = policy
    guard self.obligations.count == obligations.count else { return nil }
  }

  private static func object(_ texts: [String: String]) -> JSONValue {
    .object(texts.mapValues(JSONValue.string))
  }

  private static func texts(_ value: JSONValue?) -> [String: String]? {
    guard let members = value?.object else { return nil }
    let texts = members.compactMapValues(\.string)
    return texts.count == members.count ? texts : nil
  }

  private static func digest(_ value: JSONValue?) -> Digest? {
    value?.string.flatMap { Digest(hex: $0) }
  }
}
