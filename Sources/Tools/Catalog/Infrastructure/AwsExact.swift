internal import Effects
internal import ToolDescriptions

extension Tool {
  /// Athena runs SQL, which says itself what happens.
  static let awsAthena: Tool = {
    var tool = awsService
    tool.name = "athena"
    tool.summary = "Runs statements on data in S3."
    tool.options.append(.value("--query-string", sets: ["statement"], does: [.runsWarehouse]))
    tool.verbs += Verb.paths("athena start-query-execution", .runsUnreadStatement)
    tool.verbs += Verb.paths("athena stop-query-execution", .switchesCloud)
    return tool
  }()
}

extension Verb {
  /// Operations of AWS of which more is to be said than their names tell.
  static let awsExact: [Verb] = all(
    paths(
      """
      kms schedule-key-deletion
      secretsmanager delete-secret
      sqs purge-queue
      rds delete-db-cluster-automated-backup
      """,
      .deletesKept
    ),
    paths(
      """
      rds delete-db-snapshot
      rds delete-db-cluster-snapshot
      rds delete-db-instance-automated-backup
      ec2 delete-snapshot
      ec2 deregister-image
      ec2 disable-fast-snapshot-restores
      backup delete-backup-vault
      backup delete-recovery-point
      backup delete-backup-plan
      backup delete-backup-selection
      backup delete-backup-vault-lock-configuration
      backup stop-backup-job
      dynamodb delete-backup
      redshift delete-cluster-snapshot
      elasticache delete-snapshot
      fsx delete-backup
      docdb delete-db-cluster-snapshot
      neptune delete-db-cluster-snapshot
      s3api delete-object-lock-configuration
      s3api delete-bucket-replication
      """,
      .deletesBackup
    ),
    paths(
      """
      ec2 terminate-instances
      """,
      .deletesMachine
    ),
    paths("rds modify-db-instance", .changesCloud, .stopsBackups),
    paths("rds modify-db-cluster", .changesCloud, .stopsBackups),
    paths("kms disable-key", .disablesKey),
    paths(
      """
      ec2 disable-image-deregistration-protection
      rds stop-db-instance-automated-backups-replication
      redshift disable-snapshot-copy
      drs stop-replication
      cloudtrail stop-logging
      config stop-configuration-recorder
      securityhub disable-security-hub
      macie2 disable-macie
      """,
      .stopsGuarding
    ),
    paths("s3api put-bucket-lifecycle-configuration", .expiresObjects),
    paths("s3api put-bucket-lifecycle", .expiresObjects),
    paths("logs put-retention-policy", .expiresObjects),
    paths("s3api put-bucket-versioning", .changesVersioning),
    paths("dynamodb update-continuous-backups", .changesVersioning),
    paths("dynamodb update-time-to-live", .expiresObjects),
    paths(
      """
      route53 change-resource-record-sets
      """,
      .changesNames
    ),
    paths(
      """
      iam attach-role-policy
      iam attach-user-policy
      iam attach-group-policy
      iam create-service-specific-credential
      iam upload-ssh-public-key
      iam update-login-profile
      organizations attach-policy
      lambda add-layer-version-permission
      ecr set-repository-policy
      s3api delete-public-access-block
      """,
      .grantsCloud
    ),
    paths("iam remove-user-from-group", .changesCloud),
    paths("cloudformation delete-stack", .deletesStack),
    paths("ecr get-login-password"),
    paths("eks get-token"),
    paths("glue start-job-run", .runsInCloud),
    paths("lambda invoke", .runsInCloud),
    paths("ssm start-automation-execution", .runsInCloud),
    paths("stepfunctions start-execution", .runsInCloud),
    paths("codebuild start-build", .runsInCloud),
    paths("codepipeline start-pipeline-execution", .runsInCloud)
  )
}

extension Deed {
  /// A statement runs that the words don't show.
  static let runsUnreadStatement = Deed(
    .execute,
    .named(.infrastructure),
    unless: ["statement"],
    reversibility: .unknown,
    why: "the statement isn't among the words"
  )
  /// With no days to keep them, backups are deleted.
  static let stopsBackups = Deed(
    .delete,
    .fixed(.object, "automated backups"),
    when: ["no-backups"],
    reversibility: .irreversible,
    why: "with a retention of 0 days the automated backups are deleted, and none are taken",
    traits: [.protection]
  )
  /// What keeps a way back, or a record of what is done, is switched off.
  static let stopsGuarding = Deed(
    .modify,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "while it is off nothing guards against loss or records it, and what it kept may go",
    traits: [.protection]
  )
  /// Nothing that a key has encrypted can be read while it is disabled.
  static let disablesKey = Deed(
    .modify,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "whatever is encrypted with the key can't be read until it is enabled again"
  )
  /// Objects, rows or messages of a certain age are deleted from then on.
  static let expiresObjects = Deed(
    .modify,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "what is older than the rule says is deleted from then on",
    safer: "the matching get operation first, and a rule that only moves"
  )
  /// Earlier versions are kept, or no longer.
  static let changesVersioning = Deed(
    .modify,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "without versions or continuous backups nothing that is deleted comes back",
    traits: [.protection]
  )
  /// Names lead to other places.
  static let changesNames = Deed(
    .modify,
    .named(.infrastructure),
    reversibility: .unknown,
    why: "records that a change deletes or replaces aren't kept",
    safer: "aws route53 list-resource-record-sets first"
  )
  /// A stack goes with every resource that has no policy to keep it.
  static let deletesStack = Deed(
    .delete,
    .named(.infrastructure),
    reversibility: .irreversible,
    why: "every resource of the stack goes, unless its policy keeps it",
    safer: "aws cloudformation describe-stack-resources first"
  )
}
