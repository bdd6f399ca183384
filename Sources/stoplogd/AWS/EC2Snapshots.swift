/// Snapshots of EBS, which are a way back.
///
/// - SeeAlso: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-deleting-snapshot.html
enum EC2Snapshots {
  static func look(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ name: String
  ) throws(Trouble) -> CloudLoss {
    let answer = try EC2.query(client, "DescribeSnapshots", [("SnapshotId.1", name)])
    let found = try EC2.item(answer, "snapshotSet")
    var loss = CloudLoss(title: "EBS snapshot \(name)")
    if let size = found.text("volumeSize") { loss.details.append("\(size) GiB") }
    loss.made(found.text("startTime"))
    loss.names = CloudTags.names(found["tagSet"])
    guard let volume = found.text("volumeId") else { return loss }
    loss.details.append("of \(volume)")
    loss.add("whether there are others") { loss throws(Trouble) in
      let others = try EC2.snapshots(client, of: volume).filter {
        $0.text("snapshotId") != name
      }
      loss.sentences.append(EC2.sentence(others, of: volume))
    }
    loss.add("whether its disk exists") { loss throws(Trouble) in
      let fields = [("Filter.1.Name", "volume-id"), ("Filter.1.Value.1", volume)]
      let volumes = try EC2.query(client, "DescribeVolumes", fields).first("volumeSet")
      if volumes?.children.isEmpty ?? true { loss.sentences.append("\(volume) is gone already") }
    }
    return loss
  }
}
