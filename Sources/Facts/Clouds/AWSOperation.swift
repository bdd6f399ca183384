/// An operation of AWS that takes something away, and which of its options name what it takes.
struct AWSOperation {
  /// What is looked up, by the name that `stoplogd` has for it.
  var sort: String
  /// The option with the name, or the names, of the things; empty for words of `aws s3`.
  var name: String
  /// Options that are passed on: flags as they are, others with their value.
  var options: [String] = []
  /// Whether what is named goes; else it is only changed.
  var deletes = true

  /// Every operation that is looked up, by service and name.
  static let all: [String: AWSOperation] = [
    "rds delete-db-instance": AWSOperation(
      sort: "rds-instance",
      name: "db-instance-identifier",
      options: [
        "skip-final-snapshot", "final-db-snapshot-identifier", "no-delete-automated-backups",
      ]
    ),
    "rds modify-db-instance": AWSOperation(
      sort: "rds-instance",
      name: "db-instance-identifier",
      options: ["no-deletion-protection", "backup-retention-period"],
      deletes: false
    ),
    "rds delete-db-cluster": AWSOperation(
      sort: "rds-cluster",
      name: "db-cluster-identifier",
      options: [
        "skip-final-snapshot", "final-db-snapshot-identifier", "no-delete-automated-backups",
      ]
    ),
    "rds modify-db-cluster": AWSOperation(
      sort: "rds-cluster",
      name: "db-cluster-identifier",
      options: ["no-deletion-protection", "backup-retention-period"],
      deletes: false
    ),
    "rds delete-db-snapshot": AWSOperation(sort: "rds-snapshot", name: "db-snapshot-identifier"),
    "rds delete-db-cluster-snapshot": AWSOperation(
      sort: "rds-cluster-snapshot",
      name: "db-cluster-snapshot-identifier"
    ),
    "s3 rm": AWSOperation(sort: "s3-objects", name: "", options: ["recursive"]),
    "s3 rb": AWSOperation(sort: "s3-bucket", name: "", options: ["force"]),
    "s3 sync": AWSOperation(sort: "s3-objects", name: "", options: ["delete"]),
    "s3api delete-bucket": AWSOperation(sort: "s3-bucket", name: "bucket"),
    "s3api delete-object": AWSOperation(
      sort: "s3-objects",
      name: "bucket",
      options: ["key", "version-id"]
    ),
    "s3api delete-objects": AWSOperation(sort: "s3-objects", name: "bucket", options: ["delete"]),
    "s3api put-bucket-versioning": AWSOperation(sort: "s3-bucket", name: "bucket", deletes: false),
    "s3api put-bucket-lifecycle": AWSOperation(sort: "s3-bucket", name: "bucket", deletes: false),
    "s3api put-bucket-lifecycle-configuration": AWSOperation(
      sort: "s3-bucket",
      name: "bucket",
      deletes: false
    ),
    "ec2 terminate-instances": AWSOperation(sort: "ec2-instance", name: "instance-ids"),
    "ec2 delete-volume": AWSOperation(sort: "ec2-volume", name: "volume-id"),
    "ec2 delete-snapshot": AWSOperation(sort: "ec2-snapshot", name: "snapshot-id"),
    "ec2 deregister-image": AWSOperation(
      sort: "ec2-image",
      name: "image-id",
      options: ["delete-associated-snapshots"]
    ),
    "dynamodb delete-table": AWSOperation(sort: "dynamodb-table", name: "table-name"),
    "dynamodb update-continuous-backups": AWSOperation(
      sort: "dynamodb-table",
      name: "table-name",
      deletes: false
    ),
    "kms schedule-key-deletion": AWSOperation(
      sort: "kms-key",
      name: "key-id",
      options: ["pending-window-in-days"]
    ),
    "kms disable-key": AWSOperation(sort: "kms-key", name: "key-id", deletes: false),
    "cloudformation delete-stack": AWSOperation(
      sort: "cloudformation-stack",
      name: "stack-name",
      options: ["retain-resources"]
    ),
    "route53 delete-hosted-zone": AWSOperation(sort: "route53-zone", name: "id"),
    "route53 change-resource-record-sets": AWSOperation(
      sort: "route53-zone",
      name: "hosted-zone-id",
      deletes: false
    ),
  ]

  /// The services that a sort is asked at, by the name in its address; the first is the service's.
  static func services(of sort: String) -> [String] {
    let first = sort.split(separator: "-").first.map(String.init) ?? ""
    return [first, "sts"]
  }
}
