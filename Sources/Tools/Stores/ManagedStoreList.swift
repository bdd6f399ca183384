extension ManagedStore {
  /// Every kind that is known, by provider.
  ///
  /// `docs/providers.md` is made from it. A row says what the provider's page said when it was
  /// written; providers change, so a row is worth checking before a decision rests on it.
  public static let all: [ManagedStore] = aws + google + azure + kubernetes + platforms

  private static let aws: [ManagedStore] = [
    ManagedStore(
      "Amazon RDS instance",
      "database",
      "aws_db_instance",
      commands: ["aws rds delete-db-instance"],
      loses: "its automated backups die with it",
      keptBy: Setting(
        name: "delete_automated_backups",
        value: "false",
        means: "its automated backups stay until their retention ends"
      ),
      pointInTime: "within backup_retention_period, 0 to 35 days",
      undelete: "none; only manual and final snapshots stay",
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteInstance.html"
    ),
    ManagedStore(
      "Amazon Aurora, DocumentDB or Neptune cluster",
      "database cluster",
      "aws_rds_cluster aws_docdb_cluster aws_neptune_cluster",
      commands: [
        "aws rds delete-db-cluster", "aws docdb delete-db-cluster",
        "aws neptune delete-db-cluster",
      ],
      loses: "its volume and its automated backups die with it",
      keptBy: Setting(
        name: "delete_automated_backups",
        value: "false",
        means: "its automated backups stay until their retention ends"
      ),
      pointInTime: "within backup_retention_period, 1 to 35 days",
      undelete: "none; only manual and final snapshots stay",
      "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/USER_DeleteCluster.html"
    ),
    ManagedStore(
      "Amazon RDS snapshot",
      "backup",
      "aws_db_snapshot aws_db_cluster_snapshot aws_db_snapshot_copy",
      commands: ["aws rds delete-db-snapshot", "aws rds delete-db-cluster-snapshot"],
      loses: "it is a way back",
      pointInTime: "none",
      undelete: "none",
      "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_DeleteSnapshot.html"
    ),
    ManagedStore(
      "Amazon S3 bucket",
      "bucket",
      "aws_s3_bucket aws_s3_directory_bucket",
      commands: ["aws s3api delete-bucket", "aws s3 rb"],
      loses: "its objects go with it where force_destroy is on, old versions too",
      pointInTime: "by object, where versioning is on",
      undelete: "none",
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/delete-bucket.html"
    ),
    ManagedStore(
      "Amazon S3 object",
      "object",
      "aws_s3_object aws_s3_bucket_object",
      commands: ["aws s3api delete-object", "aws s3api delete-objects"],
      loses: "its bytes go, unless the bucket keeps versions",
      pointInTime: "where versioning is on",
      undelete: "where versioning is on: remove the delete marker",
      "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjects.html"
    ),
    ManagedStore(
      "Amazon EBS volume",
      "disk",
      "aws_ebs_volume",
      commands: ["aws ec2 delete-volume"],
      loses: "its data go; its snapshots stay",
      pointInTime: "none",
      undelete: "only by a Recycle Bin rule that was there before",
      "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-deleting-volume.html"
    ),
    ManagedStore(
      "Amazon EBS snapshot or AMI",
      "backup",
      "aws_ebs_snapshot aws_ami aws_ami_copy",
      commands: ["aws ec2 delete-snapshot", "aws ec2 deregister-image"],
      loses: "it is a way back",
      pointInTime: "none",
      undelete: "only by a Recycle Bin rule that was there before",
      "https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin.html"
    ),
    ManagedStore(
      "Amazon EC2 instance",
      "machine",
      "aws_instance",
      commands: ["aws ec2 terminate-instances"],
      loses: "its instance store goes, and each volume with delete_on_termination",
      pointInTime: "none",
      undelete: "none",
      "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/terminating-instances.html"
    ),
    ManagedStore(
      "Amazon EFS or FSx file system",
      "file system",
      "aws_efs_file_system aws_fsx_lustre_file_system aws_fsx_ontap_file_system "
        + "aws_fsx_openzfs_file_system aws_fsx_windows_file_system",
      commands: ["aws efs delete-file-system", "aws fsx delete-file-system"],
      loses: "its files go; backups of AWS Backup stay",
      pointInTime: "none",
      undelete: "none",
      "https://docs.aws.amazon.com/efs/latest/ug/delete-efs-fs.html"
    ),
    ManagedStore(
      "Amazon DynamoDB table",
      "table",
      "aws_dynamodb_table aws_dynamodb_global_table",
      commands: ["aws dynamodb delete-table"],
      loses: "its items go, and its point-in-time history ends",
      pointInTime: "where point_in_time_recovery is on, 1 to 35 days",
      undelete: "a system backup for 35 days, where point-in-time recovery was on",
      "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html"
    ),
    ManagedStore(
      "Amazon ElastiCache or MemoryDB",
      "cache",
      "aws_elasticache_cluster aws_elasticache_replication_group "
        + "aws_elasticache_serverless_cache aws_memorydb_cluster",
      commands: [
        "aws elasticache delete-cache-cluster", "aws elasticache delete-replication-group",
        "aws memorydb delete-cluster",
      ],
      loses: "its data and its automatic backups die with it",
      pointInTime: "none",
      undelete: "none; only manual and final snapshots stay",
      "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/backups-automatic.html"
    ),
    ManagedStore(
      "Amazon Redshift cluster",
      "data warehouse",
      "aws_redshift_cluster aws_redshiftserverless_namespace",
      commands: ["aws redshift delete-cluster"],
      loses: "its automated snapshots die with it",
      pointInTime: "none",
      undelete: "none; only manual and final snapshots stay",
      "https://docs.aws.amazon.com/redshift/latest/mgmt/working-with-snapshots.html"
    ),
    ManagedStore(
      "Amazon OpenSearch domain",
      "search index",
      "aws_opensearch_domain aws_elasticsearch_domain",
      commands: ["aws opensearch delete-domain", "aws es delete-elasticsearch-domain"],
      loses: "its indices and its automated snapshots die with it",
      pointInTime: "none",
      undelete: "none; only manual snapshots stay",
      "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/gsgdeleting.html"
    ),
    ManagedStore(
      "AWS KMS key",
      "encryption key",
      "aws_kms_key aws_kms_external_key",
      commands: ["aws kms schedule-key-deletion"],
      loses: "whatever it has encrypted can't be read any more",
      pointInTime: "none",
      undelete: "until deletion_window_in_days has passed, 7 to 30 days",
      "https://docs.aws.amazon.com/kms/latest/developerguide/deleting-keys.html"
    ),
    ManagedStore(
      "AWS Secrets Manager secret",
      "secret",
      "aws_secretsmanager_secret",
      commands: ["aws secretsmanager delete-secret"],
      loses: "its versions go",
      pointInTime: "by version",
      undelete: "for recovery_window_in_days, 7 to 30 days; none where it is 0",
      "https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_delete-secret.html"
    ),
    ManagedStore(
      "Amazon Route 53 zone",
      "DNS zone",
      "aws_route53_zone",
      commands: ["aws route53 delete-hosted-zone"],
      loses: "its names stop resolving, and a new zone has other name servers",
      pointInTime: "none",
      undelete: "none",
      "https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/DeleteHostedZone.html"
    ),
    ManagedStore(
      "Amazon SQS queue or Kinesis stream",
      "queue",
      "aws_sqs_queue aws_kinesis_stream aws_mq_broker aws_msk_cluster",
      commands: [
        "aws sqs delete-queue", "aws sqs purge-queue", "aws kinesis delete-stream",
        "aws kafka delete-cluster",
      ],
      loses: "its messages go",
      pointInTime: "none",
      undelete: "none",
      "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_DeleteQueue.html"
    ),
    ManagedStore(
      "Amazon EKS or ECS cluster",
      "cluster",
      "aws_eks_cluster aws_ecs_cluster",
      commands: ["aws eks delete-cluster", "aws ecs delete-cluster"],
      loses: "what runs in it stops, and its objects go",
      pointInTime: "none",
      undelete: "none",
      "https://docs.aws.amazon.com/eks/latest/userguide/delete-cluster.html"
    ),
    ManagedStore(
      "Amazon ECR repository",
      "image registry",
      "aws_ecr_repository",
      commands: ["aws ecr delete-repository"],
      loses: "its images go where force_delete is on",
      pointInTime: "none",
      undelete: "none",
      "https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-delete.html"
    ),
    ManagedStore(
      "Amazon Cognito user pool",
      "user directory",
      "aws_cognito_user_pool",
      commands: ["aws cognito-idp delete-user-pool"],
      loses: "its users and their passwords go",
      pointInTime: "none",
      undelete: "none",
      "https://docs.aws.amazon.com/cognito/latest/developerguide/"
        + "cognito-user-pools-deletion-protection.html"
    ),
    ManagedStore(
      "AWS Backup vault",
      "backup",
      "aws_backup_vault",
      commands: ["aws backup delete-backup-vault", "aws backup delete-recovery-point"],
      loses: "the recovery points in it are a way back",
      pointInTime: "none",
      undelete: "none",
      "https://docs.aws.amazon.com/aws-backup/latest/devguide/deleting-backups.html"
    ),
    ManagedStore(
      "Amazon CloudWatch log group",
      "logs",
      "aws_cloudwatch_log_group",
      commands: ["aws logs delete-log-group"],
      loses: "its log events go",
      pointInTime: "none",
      undelete: "none",
      "https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_DeleteLogGroup.html"
    ),
    ManagedStore(
      "AWS CloudFormation stack",
      "stack",
      "aws_cloudformation_stack",
      commands: ["aws cloudformation delete-stack"],
      loses: "every resource in it goes, but those with DeletionPolicy Retain or Snapshot",
      pointInTime: "none",
      undelete: "none",
      "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/"
        + "aws-attribute-deletionpolicy.html"
    ),
    ManagedStore(
      "Amazon VPC",
      "network",
      "aws_vpc",
      commands: ["aws ec2 delete-vpc"],
      loses: "everything in it loses its network",
      pointInTime: "none",
      undelete: "none",
      "https://docs.aws.amazon.com/vpc/latest/userguide/delete-vpc.html"
    ),
  ]

  private static let google: [ManagedStore] = [
    ManagedStore(
      "Google Cloud SQL instance",
      "database",
      "google_sql_database_instance",
      commands: ["gcloud sql instances delete"],
      loses: "its backups die with it, unless they are retained or a final one is taken",
      pointInTime: "where it is on, 1 to 35 days by edition",
      undelete: "none; only retained, final and exported backups stay",
      "https://cloud.google.com/sql/docs/postgres/delete-instance"
    ),
    ManagedStore(
      "Google Cloud Storage bucket",
      "bucket",
      "google_storage_bucket",
      commands: ["gcloud storage buckets delete", "gsutil rb"],
      loses: "its objects go with it where force_destroy is on",
      pointInTime: "by object, where versioning is on",
      undelete: "by soft delete, 7 days unless it was switched off",
      "https://cloud.google.com/storage/docs/soft-delete"
    ),
    ManagedStore(
      "Google Spanner, Bigtable or Firestore",
      "database",
      "google_spanner_instance google_spanner_database google_bigtable_instance "
        + "google_bigtable_table google_firestore_database",
      commands: ["gcloud spanner instances delete", "gcloud spanner databases delete"],
      loses: "its data go",
      pointInTime: "by kind; for Spanner up to 7 days",
      undelete: "none; only backups that it lets stay",
      "https://cloud.google.com/spanner/docs/pitr"
    ),
    ManagedStore(
      "Google BigQuery dataset or table",
      "data warehouse",
      "google_bigquery_dataset google_bigquery_table",
      loses: "its tables go where delete_contents_on_destroy is on",
      pointInTime: "time travel, 2 to 7 days",
      undelete: "within the time travel window",
      "https://cloud.google.com/bigquery/docs/restore-deleted-datasets"
    ),
    ManagedStore(
      "Google Compute disk",
      "disk",
      "google_compute_disk google_compute_region_disk",
      commands: ["gcloud compute disks delete"],
      loses: "its data go; its snapshots stay",
      pointInTime: "none",
      undelete: "none",
      "https://cloud.google.com/compute/docs/disks/deleting-persistent-disks"
    ),
    ManagedStore(
      "Google Kubernetes Engine cluster",
      "cluster",
      "google_container_cluster",
      commands: ["gcloud container clusters delete"],
      loses: "its workloads go; disks of its claims may stay",
      pointInTime: "none",
      undelete: "none",
      "https://cloud.google.com/kubernetes-engine/docs/how-to/deleting-a-cluster"
    ),
    ManagedStore(
      "Google Cloud KMS key",
      "encryption key",
      "google_kms_crypto_key google_kms_key_ring",
      loses: "its versions are destroyed, and what they encrypted can't be read any more",
      pointInTime: "none",
      undelete: "until destroy_scheduled_duration has passed, 30 days",
      "https://cloud.google.com/kms/docs/destroy-restore"
    ),
    ManagedStore(
      "Google Cloud project",
      "project",
      "google_project",
      commands: ["gcloud projects delete"],
      loses: "everything in it goes",
      pointInTime: "none",
      undelete: "about 30 days, not for all of it",
      "https://cloud.google.com/resource-manager/docs/creating-managing-projects"
    ),
    ManagedStore(
      "Google Cloud DNS zone or Pub/Sub topic",
      "DNS zone or queue",
      "google_dns_managed_zone google_pubsub_topic google_pubsub_subscription "
        + "google_redis_instance google_filestore_instance google_secret_manager_secret",
      loses: "what it holds goes with it",
      pointInTime: "none",
      undelete: "none",
      "https://cloud.google.com/dns/docs/zones"
    ),
  ]
}
