/// Stacks of CloudFormation.
///
/// - SeeAlso: https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DeleteStack.html
enum CloudFormationStacks {
  /// The most pages of resources, of a hundred each.
  static let pageLimit = 5

  static func look(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ name: String
  ) throws(Trouble) -> CloudLoss {
    let answer = try query(client, "DescribeStacks", [("StackName", name)])
    guard let found = answer.first("Stacks")?["member"] else { throw .missing }
    var loss = CloudLoss(title: "CloudFormation stack \(found.text("StackName") ?? name)")
    if let status = found.text("StackStatus") { loss.details.append(status) }
    loss.made(found.text("CreationTime"))
    loss.names = [name] + CloudTags.names(found["Tags"])
    loss.add("its resources") { loss throws(Trouble) in
      let (resources, isPartial) = try resources(client, name)
      loss.resources = resources.count
      loss.isPartial = isPartial
      let kept = target.options["retain-resources"].map { ", but not \($0)" } ?? ""
      if !resources.isEmpty {
        loss.sentences.append(
          "its resources go, unless a policy keeps them\(kept): "
            + CloudLoss.list(resources)
        )
      }
    }
    let isOn = found.text("EnableTerminationProtection") == "true"
    loss.sentences.append(
      isOn ? "termination protection is on, and refuses it" : "termination protection is off"
    )
    return loss
  }

  private static func resources(
    _ client: AWSClient,
    _ name: String
  ) throws(Trouble) -> (names: [String], isPartial: Bool) {
    var names: [String] = []
    var token: String?
    for _ in 0..<pageLimit {
      let more = token.map { [("NextToken", $0)] } ?? []
      let answer = try query(client, "ListStackResources", [("StackName", name)] + more)
      for one in answer.first("StackResourceSummaries")?.children ?? []
      where one.text("ResourceStatus") != "DELETE_COMPLETE" {
        let kind = one.text("ResourceType") ?? "?"
        names.append("\(one.text("PhysicalResourceId") ?? "?") (\(kind))")
      }
      token = answer.first("NextToken")?.text
      if token == nil || token == "" { return (names, false) }
    }
    return (names, true)
  }

  private static func query(
    _ client: AWSClient,
    _ action: String,
    _ fields: [(String, String)]
  ) throws(Trouble) -> XMLNode {
    try client.query("cloudformation", action, version: "2010-05-15", fields)
  }
}
