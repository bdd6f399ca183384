internal import JSON

/// A role that is taken on before anything is looked up.
///
/// - SeeAlso: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
struct CloudRole {
  let arn: String
  let name: String
  let externalID: String?
  let seconds: Int?

  init?(_ value: JSONValue?) {
    guard let arn = value?["arn"]?.string, let name = value?["name"]?.string else { return nil }
    (self.arn, self.name) = (arn, name)
    externalID = value?["externalID"]?.string
    seconds = value?["seconds"]?.integer
  }

  /// The keys of the role.
  func keys(_ client: AWSClient) throws(Trouble) -> CloudRequest.Keys {
    var fields = [("RoleArn", arn), ("RoleSessionName", name)]
    if let externalID { fields.append(("ExternalId", externalID)) }
    if let seconds { fields.append(("DurationSeconds", "\(seconds)")) }
    do throws(Trouble) {
      let answer = try client.query("role", "AssumeRole", version: "2011-06-15", fields)
      guard let found = answer.first("Credentials"), let id = found.text("AccessKeyId"),
        let secret = found.text("SecretAccessKey"), let token = found.text("SessionToken")
      else { throw Trouble("what answers isn't understood") }
      return CloudRequest.Keys(id: id, secret: secret, token: token)
    } catch {
      throw Trouble("its role couldn't be taken on: \(error.reason)")
    }
  }
}
