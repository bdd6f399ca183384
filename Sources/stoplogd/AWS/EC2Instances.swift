/// Machines of EC2.
///
/// - SeeAlso: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html
enum EC2Instances {
  static func look(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ name: String
  ) throws(Trouble) -> CloudLoss {
    let answer = try EC2.query(client, "DescribeInstances", [("InstanceId.1", name)])
    let found = try EC2.item(answer, "instancesSet")
    var loss = CloudLoss(title: "EC2 instance \(name)")
    if let kind = found.text("instanceType") { loss.details.append(kind) }
    if let state = found["instanceState"]?.text("name") { loss.details.append(state) }
    if let made = CloudDate.created(found.text("launchTime")) {
      loss.details.append(made.replacing("created", with: "launched"))
    }
    loss.names = CloudTags.names(found["tagSet"])
    var (gone, kept) = ([String](), [String]())
    var first = found.text("launchTime")
    for device in found["blockDeviceMapping"]?.children ?? [] {
      guard let volume = device["ebs"]?.text("volumeId") else { continue }
      // A start sets the time of the launch anew; the disks have hung on it since it was made.
      first = [first, device["ebs"]?.text("attachTime")].compactMap { $0 }.min()
      if device["ebs"]?.text("deleteOnTermination") == "false" {
        kept.append(volume)
      } else {
        gone.append(volume)
      }
    }
    loss.date(first)
    if !gone.isEmpty { loss.sentences.append("its disks go with it: \(CloudLoss.list(gone))") }
    if !kept.isEmpty { loss.sentences.append("its disks stay: \(CloudLoss.list(kept))") }
    if found.text("rootDeviceType") == "instance-store" {
      loss.sentences.append("its own disk is lost with it")
    }
    loss.add("its protection") { loss throws(Trouble) in
      let fields = [("InstanceId", name), ("Attribute", "disableApiTermination")]
      let answer = try EC2.query(client, "DescribeInstanceAttribute", fields)
      let isOn = answer["disableApiTermination"]?.text("value") == "true"
      loss.sentences.append(
        isOn ? "termination protection is on, and refuses it" : "termination protection is off"
      )
    }
    return loss
  }
}
