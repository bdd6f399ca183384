internal import JSON

/// Looks up what a command would take from a cloud, with operations that only read.
enum CloudMeasuring {
  /// What looks up one thing of a sort.
  typealias Look = @Sendable (AWSClient, CloudRequest.Target, String) throws(Trouble) -> CloudLoss

  /// The sorts of thing that are known.
  private static let looks: [String: Look] = [
    "rds-instance": RDSDatabases.instances.look, "rds-cluster": RDSDatabases.clusters.look,
    "rds-snapshot": RDSSnapshots.look, "rds-cluster-snapshot": RDSSnapshots.lookCluster,
    "s3-objects": S3Objects.look, "s3-bucket": S3Buckets.look,
    "ec2-instance": EC2Instances.look, "ec2-volume": EC2Volumes.look,
    "ec2-snapshot": EC2Snapshots.look, "ec2-image": EC2Images.look,
    "dynamodb-table": DynamoDBTables.look, "kms-key": KMSKeys.look,
    "cloudformation-stack": CloudFormationStacks.look, "route53-zone": Route53Zones.look,
  ]

  static func answer(_ request: CloudRequest) throws(Trouble) -> JSONValue {
    guard let look = looks[request.target.sort] else {
      throw Trouble("it isn't known how that is looked up")
    }
    let client = AWSClient(request)
    if let role = request.role { client.keys = try role.keys(client) }
    var losses: [CloudLoss] = []
    for name in request.target.names {
      do throws(Trouble) {
        losses.append(try look(client, request.target, name))
      } catch {
        guard error == .missing else { throw error }
        var loss = CloudLoss(title: "'\(name)'", sentences: ["no such thing is there now"])
        loss.isMissing = true
        losses.append(loss)
      }
    }
    // Whose keys they are is asked last: it says least of what is lost.
    let account = (try? identity(client)) ?? ""
    let answer: JSONValue = [
      "schema": "stoplog.cloud/1", "account": .string(account),
      "losses": .array(losses.map(\.json)),
    ]
    return CloudRequest.redacted(answer, client.keys)
  }

  /// The number of the account that the keys belong to.
  private static func identity(_ client: AWSClient) throws(Trouble) -> String {
    let answer = try client.query("sts", "GetCallerIdentity", version: "2011-06-15")
    let number = answer.first("Account")?.text ?? ""
    return number.utf8.count == 12 && number.allSatisfy(\.isNumber) ? number : ""
  }
}
