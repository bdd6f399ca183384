/// Images of machines.
///
/// - SeeAlso: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/deregister-ami.html
enum EC2Images {
  static func look(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ name: String
  ) throws(Trouble) -> CloudLoss {
    let answer = try EC2.query(client, "DescribeImages", [("ImageId.1", name)])
    let found = try EC2.item(answer, "imagesSet")
    var loss = CloudLoss(title: "AMI \(name)")
    if let title = found.text("name") { loss.details.append(title) }
    loss.made(found.text("creationDate"))
    loss.names = [found.text("name")].compactMap { $0 } + CloudTags.names(found["tagSet"])
    let snapshots = (found["blockDeviceMapping"]?.children ?? []).compactMap {
      $0["ebs"]?.text("snapshotId")
    }
    if !snapshots.isEmpty {
      let goes = target.options["delete-associated-snapshots"] != nil ? "go with it" : "stay"
      loss.sentences.append("its snapshots \(goes): \(CloudLoss.list(snapshots))")
    }
    loss.add("which machines run from it") { loss throws(Trouble) in
      let fields = [("Filter.1.Name", "image-id"), ("Filter.1.Value.1", name)]
      let machines = try EC2.query(client, "DescribeInstances", fields).all("instancesSet")
        .flatMap(\.children).compactMap { $0.text("instanceId") }
      if !machines.isEmpty {
        loss.sentences.append("machines were made from it: \(CloudLoss.list(machines))")
      }
    }
    return loss
  }
}
