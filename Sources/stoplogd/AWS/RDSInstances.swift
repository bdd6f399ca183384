/// Database instances of RDS.
///
/// - SeeAlso: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBInstance.html
enum RDSInstances {
  static func look(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ name: String
  ) throws(Trouble) -> CloudLoss {
    let fields = [("DBInstanceIdentifier", name)]
    let answer = try RDS.query(client, "DescribeDBInstances", fields)
    guard let found = answer.first("DBInstance") else { throw .missing }
    var loss = CloudLoss(title: "RDS instance \(name)")
    loss.details = RDS.details(of: found, created: "InstanceCreateTime")
    loss.names = [name] + CloudTags.names(found["TagList"])
    let cluster = found.text("DBClusterIdentifier")
    if let cluster {
      loss.sentences.append("it is a member of the cluster \(cluster), which holds its data")
    }
    let replicas = found["ReadReplicaDBInstanceIdentifiers"]?.children.map(\.text) ?? []
    if !replicas.isEmpty { loss.sentences.append("it feeds \(CloudLoss.list(replicas))") }
    let keeps = found.text("BackupRetentionPeriod") != "0"
    if cluster == nil {
      loss.add("its snapshots") { loss throws(Trouble) in
        let listed = try RDS.query(client, "DescribeDBSnapshots", fields)
        let backups = RDS.Backups(listed.all("DBSnapshot"), identifier: "DBSnapshotIdentifier")
        loss.sentences += backups.sentences(target, keeps: keeps)
      }
    }
    loss.sentences += RDS.protection(of: found, target)
    return loss
  }
}
