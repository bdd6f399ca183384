/// What machines, disks and their snapshots have in common.
///
/// - SeeAlso: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/
enum EC2 {
  static func query(
    _ client: AWSClient,
    _ action: String,
    _ fields: [(String, String)]
  ) throws(Trouble) -> XMLNode {
    try client.query("ec2", action, version: "2016-11-15", fields)
  }

  /// The one thing that an answer lists.
  static func item(_ answer: XMLNode, _ list: String) throws(Trouble) -> XMLNode {
    guard let found = answer.first(list)?["item"] else { throw .missing }
    return found
  }

  /// Snapshots of a disk that this account owns.
  static func snapshots(_ client: AWSClient, of volume: String) throws(Trouble) -> [XMLNode] {
    let fields = [
      ("Owner.1", "self"), ("Filter.1.Name", "volume-id"), ("Filter.1.Value.1", volume),
    ]
    return try query(client, "DescribeSnapshots", fields).first("snapshotSet")?.children ?? []
  }

  /// How many snapshots of a disk there are, and the newest.
  static func sentence(_ snapshots: [XMLNode], of volume: String) -> String {
    guard !snapshots.isEmpty else { return "no snapshot of \(volume) remains" }
    let newest = snapshots.compactMap { $0.text("startTime") }.max().map { $0.prefix(10) }
    let count = CloudLoss.count(snapshots.count, "snapshot")
    return "\(count) of \(volume) \(snapshots.count == 1 ? "remains" : "remain")"
      + (newest.map { ", the newest of \($0)" } ?? "")
  }
}
