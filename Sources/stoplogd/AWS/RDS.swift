/// What instances, clusters and snapshots of RDS have in common.
///
/// - SeeAlso: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/
enum RDS {
  static func query(
    _ client: AWSClient,
    _ action: String,
    _ fields: [(String, String)]
  ) throws(Trouble) -> XMLNode {
    try client.query("rds", action, version: "2014-10-31", fields)
  }

  /// Adds the engine, the size and the age.
  static func describe(_ node: XMLNode, created: String, in loss: inout CloudLoss) {
    if let engine = node.text("Engine") {
      loss.details.append(
        [engine, node.text("EngineVersion")].compactMap { $0 }.joined(separator: " ")
      )
    }
    if let size = node.text("AllocatedStorage"), size != "0",
      size != "1" || node.name != "DBCluster"
    {
      loss.details.append("\(size) GiB")
    }
    loss.made(node.text(created))
  }

  /// What keeps it from being deleted, and what the command would change of that.
  static func protection(of node: XMLNode, _ target: CloudRequest.Target) -> [String] {
    var sentences: [String] = []
    let isOn = node.text("DeletionProtection") == "true"
    if !target.deletes {
      let turnsOff = target.options["no-deletion-protection"] != nil
      sentences.append(
        isOn
          ? "deletion protection is on" + (turnsOff ? ", and this turns it off" : "")
          : "deletion protection is off"
      )
    } else {
      sentences.append(
        isOn ? "deletion protection is on, and refuses it" : "deletion protection is off"
      )
    }
    return sentences
  }

  /// The snapshots of a database.
  struct Backups {
    private var automated = 0
    private var manual: [(name: String, made: String)] = []

    init(_ nodes: [XMLNode], identifier: String) {
      for node in nodes {
        if node.text("SnapshotType") == "automated" {
          automated += 1
        } else {
          manual.append(
            (
              node.text(identifier) ?? "?",
              String((node.text("SnapshotCreateTime") ?? "").prefix(10))
            )
          )
        }
      }
    }

    /// What becomes of them.
    func sentences(_ target: CloudRequest.Target, keeps: Bool) -> [String] {
      var sentences: [String] = []
      let count = CloudLoss.count(automated, "automated backup")
      let stops = target.options["backup-retention-period"] == "0"
      let die = automated == 1 ? "dies" : "die"
      if !keeps && automated == 0 {
        sentences.append("it has no automated backups")
      } else if stops {
        sentences.append("its \(count) \(automated == 1 ? "is" : "are") deleted")
      } else if !target.deletes {
        sentences.append("it has \(count)")
      } else if target.options["no-delete-automated-backups"] != nil {
        let stay = automated == 1 ? "stays until its" : "stay until their"
        sentences.append("its \(count) \(stay) retention ends")
      } else {
        sentences.append(
          automated == 0
            ? "its automated backups \(die) with it, none of which is listed now"
            : "its \(count) \(die) with it"
        )
      }
      guard target.deletes else { return sentences }
      let newest = manual.max { $0.made < $1.made }
      let words = CloudLoss.count(manual.count, "manual snapshot")
      let named = newest.map { ", the newest '\($0.name)' of \($0.made)" } ?? ""
      sentences.append("\(words) \(manual.count == 1 ? "remains" : "remain")\(named)")
      return sentences + [final(target)]
    }

    private func final(_ target: CloudRequest.Target) -> String {
      if target.options["skip-final-snapshot"] != nil { return "no final snapshot is taken" }
      if let name = target.options["final-db-snapshot-identifier"] {
        return "a final snapshot '\(name)' is taken first"
      }
      return "it is refused, because nothing is said of a final snapshot"
    }
  }
}
