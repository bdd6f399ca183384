/// Zones of Route 53.
///
/// - SeeAlso: https://docs.aws.amazon.com/Route53/latest/APIReference/API_DeleteHostedZone.html
enum Route53Zones {
  static func look(
    _ client: AWSClient,
    _ target: CloudRequest.Target,
    _ name: String
  ) throws(Trouble) -> CloudLoss {
    let id = name.split(separator: "/").last.map(String.init) ?? name
    let path = "/2013-04-01/hostedzone/\(AWSClient.encoded(id))"
    let answer = try client.get("route53", path)
    guard let found = answer.first("HostedZone") else { throw .missing }
    let zone = found.text("Name") ?? id
    var loss = CloudLoss(title: "Route 53 zone \(zone)", names: [zone])
    loss.details.append(found["Config"]?.text("PrivateZone") == "true" ? "private" : "public")
    if let note = found["Config"]?.text("Comment") { loss.details.append("'\(note)'") }
    guard let count = found.text("ResourceRecordSetCount").flatMap({ Int($0) }), count >= 0 else {
      return loss
    }
    loss.details.append(CloudLoss.count(count, "record"))
    guard target.deletes else { return loss }
    // Every zone has two records of its own, which go with it.
    loss.resources = count
    if count > 2 {
      loss.sentences.append("a zone with records of its own isn't deleted until they are")
    }
    return loss
  }
}
