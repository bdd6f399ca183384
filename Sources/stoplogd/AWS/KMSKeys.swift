internal import JSON

/// Keys of KMS: whatever they have encrypted can't be read without them.
///
/// - SeeAlso: https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html
enum KMSKeys {
  static func look(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ name: String
  ) throws(Trouble) -> CloudLoss {
    let answer = try ask(client, "DescribeKey", name)
    guard let found = answer["KeyMetadata"] else { throw .missing }
    let id = found["KeyId"]?.string ?? name
    var loss = CloudLoss(title: "KMS key \(id)")
    if let state = found["KeyState"]?.string { loss.details.append("state \(state)") }
    loss.made(seconds: found["CreationDate"]?.number)
    if let text = found["Description"]?.string, !text.isEmpty { loss.details.append("'\(text)'") }
    loss.add("its aliases") { loss throws(Trouble) in
      let aliases = (try ask(client, "ListAliases", id)["Aliases"]?.array ?? [])
        .filter { $0["TargetKeyId"]?.string == id }.compactMap { $0["AliasName"]?.string }
      loss.sentences.append(
        aliases.isEmpty ? "it has no alias" : "its aliases are \(CloudLoss.list(aliases))"
      )
      loss.names += aliases
    }
    if target.deletes {
      let days = target.options["pending-window-in-days"] ?? "30"
      loss.sentences.append(
        "it is disabled at once and deleted after \(days) days, and till then that can be cancelled"
      )
    }
    loss.sentences.append("what it has encrypted can't be read without it")
    return loss
  }

  private static func ask(
    _ client: AWSClient,
    _ operation: String,
    _ key: String
  ) throws(Trouble) -> JSONValue {
    try client.json("kms", "TrentService.\(operation)", version: "1.1", ["KeyId": .string(key)])
  }
}
