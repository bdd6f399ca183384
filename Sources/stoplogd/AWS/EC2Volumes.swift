/// Disks of EBS.
///
/// - SeeAlso: https://docs.aws.amazon.com/ebs/latest/userguide/ebs-deleting-volume.html
enum EC2Volumes {
  static func look(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ name: String
  ) throws(Trouble) -> CloudLoss {
    let answer = try EC2.query(client, "DescribeVolumes", [("VolumeId.1", name)])
    let found = try EC2.item(answer, "volumeSet")
    var loss = CloudLoss(title: "EBS volume \(name)")
    if let size = found.text("size") { loss.details.append("\(size) GiB") }
    loss.made(found.text("createTime"))
    loss.names = CloudTags.names(found["tagSet"])
    let users = found["attachmentSet"]?.children.compactMap { $0.text("instanceId") } ?? []
    if !users.isEmpty {
      loss.sentences.append("\(CloudLoss.list(users)) uses it, and so it is refused")
    }
    loss.add("its snapshots") { loss throws(Trouble) in
      let snapshots = try EC2.snapshots(client, of: name)
      loss.sentences.append(EC2.sentence(snapshots, of: "it"))
    }
    return loss
  }
}
