/// Database clusters of RDS: Aurora, and those with several standbys.
///
/// - SeeAlso: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBCluster.html
enum RDSClusters {
  static func look(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ name: String
  ) throws(Trouble) -> CloudLoss {
    let fields = [("DBClusterIdentifier", name)]
    let answer = try RDS.query(client, "DescribeDBClusters", fields)
    guard let found = answer.first("DBCluster") else { throw .missing }
    var loss = CloudLoss(title: "RDS cluster \(name)")
    loss.details = RDS.details(of: found, created: "ClusterCreateTime")
    loss.names = [name] + CloudTags.names(found["TagList"])
    let members =
      found["DBClusterMembers"]?.children.compactMap { $0.text("DBInstanceIdentifier") } ?? []
    if !members.isEmpty { loss.sentences.append("its members are \(CloudLoss.list(members))") }
    loss.add("its snapshots") { loss throws(Trouble) in
      let listed = try RDS.query(client, "DescribeDBClusterSnapshots", fields)
      let backups = RDS.Backups(
        listed.all("DBClusterSnapshot"),
        identifier: "DBClusterSnapshotIdentifier"
      )
      let keeps = found.text("BackupRetentionPeriod") != "0"
      loss.sentences += backups.sentences(target, keeps: keeps)
    }
    loss.sentences += RDS.protection(of: found, target)
    return loss
  }
}
