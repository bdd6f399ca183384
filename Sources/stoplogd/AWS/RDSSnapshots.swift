/// Snapshots of RDS, which are a way back.
///
/// - SeeAlso: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBSnapshot.html
enum RDSSnapshots {
  static func look(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ name: String
  ) throws(Trouble) -> CloudLoss {
    try look(client, name, word: "DB", source: "DBInstanceIdentifier", "RDS snapshot")
  }

  static func lookCluster(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ name: String
  ) throws(Trouble) -> CloudLoss {
    try look(client, name, word: "DBCluster", source: "DBClusterIdentifier", "RDS cluster snapshot")
  }

  private static func look(
    _ client: AWSClient,
    _ name: String,
    word: String,
    source: String,
    _ title: String
  ) throws(Trouble) -> CloudLoss {
    let action = "Describe\(word)Snapshots"
    let answer = try RDS.query(client, action, [("\(word)SnapshotIdentifier", name)])
    guard let found = answer.first("\(word)Snapshot") else { throw .missing }
    var loss = CloudLoss(title: "\(title) \(name)")
    RDS.describe(found, created: "SnapshotCreateTime", in: &loss)
    loss.names = [name] + CloudTags.names(found["TagList"])
    guard let of = found.text(source) else { return loss }
    loss.details.append("of \(of)")
    loss.names.append(of)
    loss.add("whether there are others") { loss throws(Trouble) in
      let others = try RDS.query(client, action, [(source, of)]).all("\(word)Snapshot")
        .filter { $0.text("\(word)SnapshotIdentifier") != name }
      let verb = others.count == 1 ? "remains" : "remain"
      let count = CloudLoss.count(others.count, "other snapshot")
      loss.sentences.append(
        others.isEmpty ? "it is the only snapshot of \(of)" : "\(count) of \(of) \(verb)"
      )
    }
    return loss
  }
}
