/// What keeps a type of resource, and its data, from being lost: as lines that it should have.
///
/// - SeeAlso: The documentation of Terraform's providers hashicorp/aws 5, google 5, azurerm 3 and
///   digitalocean 2; `prevent_destroy` is Terraform's own (The lifecycle Meta-Argument).
struct ProtectionRow {
  /// What an attribute should say.
  struct Wish {
    var name: String
    var value: String
    /// Whether leaving the attribute out is as good.
    var isDefault = false
    /// What has to stand beside it, as `name = value`.
    var beside: String?
  }

  /// What keeps the resource.
  var keeps: [Wish] = []
  /// What leaves something of its data.
  var leaves: [Wish] = []
  /// A block that has to be there, with an attribute that is true in it.
  var block: (name: String, attribute: String)?
  /// Whether its backups go with it unless something else copies them.
  var sharesBackups = false

  private static let snapshots = [
    Wish(
      name: "skip_final_snapshot",
      value: "false",
      beside: "final_snapshot_identifier = \"NAME-final\""
    )
  ]
  private static let kept = Wish(name: "deletion_protection", value: "true")
  private static let unforced = Wish(name: "force_destroy", value: "false", isDefault: true)

  /// The types of resource that hold data.
  static let all: [String: ProtectionRow] = [
    "aws_db_instance": ProtectionRow(
      keeps: [kept],
      leaves: snapshots + [
        Wish(name: "delete_automated_backups", value: "false"),
        Wish(name: "backup_retention_period", value: "7"),
      ],
      sharesBackups: true
    ),
    "aws_rds_cluster": ProtectionRow(
      keeps: [kept],
      leaves: snapshots + [
        Wish(name: "delete_automated_backups", value: "false"),
        Wish(name: "backup_retention_period", value: "7"),
      ],
      sharesBackups: true
    ),
    "aws_docdb_cluster": ProtectionRow(keeps: [kept], leaves: snapshots),
    "aws_neptune_cluster": ProtectionRow(keeps: [kept], leaves: snapshots),
    "aws_redshift_cluster": ProtectionRow(leaves: snapshots),
    "aws_dynamodb_table": ProtectionRow(
      keeps: [Wish(name: "deletion_protection_enabled", value: "true")],
      block: ("point_in_time_recovery", "enabled")
    ),
    "aws_s3_bucket": ProtectionRow(keeps: [unforced]),
    "aws_elasticache_replication_group": ProtectionRow(
      leaves: [Wish(name: "snapshot_retention_limit", value: "7")]
    ),
    "aws_ebs_volume": ProtectionRow(
      leaves: [Wish(name: "final_snapshot", value: "true")]
    ),
    "aws_efs_file_system": ProtectionRow(), "aws_kms_key": ProtectionRow(),
    "aws_opensearch_domain": ProtectionRow(), "aws_ecr_repository": ProtectionRow(),
    "google_sql_database_instance": ProtectionRow(
      keeps: [Wish(name: "deletion_protection", value: "true", isDefault: true)]
    ),
    "google_storage_bucket": ProtectionRow(
      keeps: [unforced],
      block: ("versioning", "enabled")
    ),
    "google_bigquery_dataset": ProtectionRow(
      keeps: [Wish(name: "delete_contents_on_destroy", value: "false", isDefault: true)]
    ),
    "google_spanner_database": ProtectionRow(
      keeps: [Wish(name: "deletion_protection", value: "true", isDefault: true)]
    ),
    "azurerm_postgresql_flexible_server": ProtectionRow(),
    "azurerm_mysql_flexible_server": ProtectionRow(), "azurerm_mssql_database": ProtectionRow(),
    "azurerm_storage_account": ProtectionRow(), "azurerm_cosmosdb_account": ProtectionRow(),
    "azurerm_key_vault": ProtectionRow(
      keeps: [Wish(name: "purge_protection_enabled", value: "true")]
    ),
    "digitalocean_database_cluster": ProtectionRow(), "digitalocean_volume": ProtectionRow(),
    "hcloud_volume": ProtectionRow(keeps: [Wish(name: "delete_protection", value: "true")]),
  ]
}
