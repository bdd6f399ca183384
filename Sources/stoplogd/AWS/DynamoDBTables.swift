internal import JSON

/// Tables of DynamoDB.
///
/// - SeeAlso: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TableDescription.html
enum DynamoDBTables {
  static func look(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ name: String
  ) throws(Trouble) -> CloudLoss {
    let answer = try ask(client, "DescribeTable", name)
    guard let found = answer["Table"] else { throw .missing }
    var loss = CloudLoss(title: "DynamoDB table \(name)", names: [name])
    loss.made(seconds: found["CreationDateTime"]?.number)
    if target.deletes {
      loss.rows = found["ItemCount"]?.integer
      loss.bytes = found["TableSizeBytes"]?.integer
      loss.details.append("the service counts its items every six hours")
    }
    loss.add("its point-in-time recovery") { loss throws(Trouble) in
      let backups = try ask(client, "DescribeContinuousBackups", name)
      let status = backups["ContinuousBackupsDescription"]?["PointInTimeRecoveryDescription"]
      let isOn = status?["PointInTimeRecoveryStatus"]?.string == "ENABLED"
      loss.sentences.append(
        isOn
          ? "point-in-time recovery is on: a system backup stays for 35 days"
          : "point-in-time recovery is off"
      )
    }
    loss.add("its backups") { loss throws(Trouble) in
      let backups = try ask(client, "ListBackups", name)
      let count = backups["BackupSummaries"]?.array?.count ?? 0
      loss.sentences.append("\(CloudLoss.count(count, "backup")) remain\(count == 1 ? "s" : "")")
    }
    let isProtected = found["DeletionProtectionEnabled"]?.bool == true
    loss.sentences.append(
      isProtected ? "deletion protection is on, and refuses it" : "deletion protection is off"
    )
    return loss
  }

  private static func ask(
    _ client: AWSClient,
    _ operation: String,
    _ table: String
  ) throws(Trouble) -> JSONValue {
    let name = "DynamoDB_20120810.\(operation)"
    return try client.json("dynamodb", name, version: "1.0", ["TableName": .string(table)])
  }
}

extension JSONValue {
  /// A number of either sort.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    default: nil
    }
  }
}
