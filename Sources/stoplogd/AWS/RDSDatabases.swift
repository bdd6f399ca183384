/// Databases of RDS: instances, and clusters, which are Aurora and those with several standbys.
///
/// - SeeAlso: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBInstance.html and
///   https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_DBCluster.html
struct RDSDatabases {
  /// What one is called in words.
  let title: String
  /// What one is called in the names of the service's actions and elements.
  let word: String
  /// What its snapshot is called there.
  let snapshot: String
  /// The element that says when it was made.
  let created: String
  /// What it says of others that hang on it.
  let others: @Sendable (XMLNode) -> [String]

  static let instances = RDSDatabases(
    title: "RDS instance",
    word: "DBInstance",
    snapshot: "DBSnapshot",
    created: "InstanceCreateTime"
  ) { found in
    let cluster = found.text("DBClusterIdentifier").map {
      "it is a member of the cluster \($0), which holds its data"
    }
    let replicas = found["ReadReplicaDBInstanceIdentifiers"]?.children.map(\.text) ?? []
    let feeds = replicas.isEmpty ? nil : "it feeds \(CloudLoss.list(replicas))"
    return [cluster, feeds].compactMap { $0 }
  }

  static let clusters = RDSDatabases(
    title: "RDS cluster",
    word: "DBCluster",
    snapshot: "DBClusterSnapshot",
    created: "ClusterCreateTime"
  ) { found in
    let members =
      found["DBClusterMembers"]?.children.compactMap { $0.text("DBInstanceIdentifier") } ?? []
    return members.isEmpty ? [] : ["its members are \(CloudLoss.list(members))"]
  }

  @Sendable func look(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ name: String
  ) throws(Trouble) -> CloudLoss {
    let fields = [("\(word)Identifier", name)]
    let answer = try RDS.query(client, "Describe\(word)s", fields)
    guard let found = answer.first(word) else { throw .missing }
    var loss = CloudLoss(title: "\(title) \(name)")
    RDS.describe(found, created: created, in: &loss)
    loss.names = [name] + CloudTags.names(found["TagList"])
    loss.sentences += others(found)
    // The snapshots of a member are those of its cluster.
    let isMember = word == "DBInstance" && found.text("DBClusterIdentifier") != nil
    if !isMember {
      loss.add("its snapshots") { loss throws(Trouble) in
        let listed = try RDS.query(client, "Describe\(snapshot)s", fields)
        let backups = RDS.Backups(listed.all(snapshot), identifier: "\(snapshot)Identifier")
        let keeps = found.text("BackupRetentionPeriod") != "0"
        loss.sentences += backups.sentences(target, keeps: keeps)
      }
    }
    loss.sentences += RDS.protection(of: found, target)
    return loss
  }
}
