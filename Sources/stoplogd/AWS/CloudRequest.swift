internal import JSON

/// What is to be looked up in a cloud, and with which keys.
struct CloudRequest {
  /// An address, and the region that its requests are signed for.
  struct Address {
    var url: String
    var region: String
    /// The service that requests are signed for, if it isn't that of the address's name.
    var service: String?
  }

  /// The keys; they go into signatures and, as a token, into a header, and nowhere else.
  struct Keys {
    var id: String
    var secret: String
    var token: String
  }

  /// What is looked up.
  struct Target {
    var sort: String
    var names: [String]
    var options: [String: String]
    var keys: [String]

    /// Whether the command takes away what it names.
    var deletes: Bool { options["deletes"] != nil }
  }

  let deadline: Deadline
  let services: [String: Address]
  let keys: Keys
  let role: CloudRole?
  let target: Target

  init(_ value: JSONValue) throws(Trouble) {
    guard let milliseconds = value["milliseconds"]?.integer, (1...60_000).contains(milliseconds),
      let services = value["services"]?.object, let target = value["target"],
      let names = target["names"]?.array, names.count <= MeasureRequest.targetLimit,
      let id = value["keys"]?["id"]?.string, let secret = value["keys"]?["secret"]?.string
    else { throw Trouble("the request can't be read") }
    deadline = Deadline(milliseconds: milliseconds)
    self.services = services.compactMapValues { one in
      guard let url = one["url"]?.string, let region = one["region"]?.string else { return nil }
      return Address(url: url, region: region, service: one["service"]?.string)
    }
    keys = Keys(id: id, secret: secret, token: value["keys"]?["token"]?.string ?? "")
    role = CloudRole(value["role"])
    self.target = Target(
      sort: target["sort"]?.string ?? "",
      names: names.compactMap(\.string),
      options: (target["options"]?.object ?? [:]).compactMapValues(\.string),
      keys: target["keys"]?.array?.compactMap(\.string) ?? []
    )
  }

  /// An answer without any text that holds a key: a service may send one back.
  static func redacted(_ value: JSONValue, _ keys: Keys) -> JSONValue {
    MeasureRequest.without([keys.secret, keys.token].filter { !$0.isEmpty }, value)
  }
}
