internal import JSON

/// Picks from a resource's attributes what tells how much is lost with it.
///
/// Nothing else of a state is kept: states hold passwords.
enum TerraformAttributes {
  /// Attributes that are kept as they are.
  static let names: Set<String> = [
    // What keeps it from being deleted.
    "api_termination_protection_enabled", "deletion_protection", "deletion_protection_enabled",
    "disable_api_stop", "disable_api_termination", "enable_deletion_protection",
    "force_delete", "force_destroy", "prevent_deletion_if_contains_resources", "prevent_destroy",
    "termination_protection", "deletion_policy", "abandon_on_delete",
    // What is left of it.
    "backup_retention_period", "backup_window", "backups", "delete_automated_backups",
    "deletion_window_in_days", "final_snapshot_identifier", "final_snapshot_name",
    "purge_protection_enabled", "recovery_window_in_days", "retention_in_days",
    "skip_final_snapshot", "snapshot_retention_limit", "soft_delete_retention_days",
    "automated_snapshot_retention_period", "point_in_time_recovery_enabled", "reclaim_policy",
    // How old it is.
    "create_date", "create_time", "created_at", "created_date", "created_time", "creation_date",
    "creation_timestamp",
  ]

  /// Blocks of which some members are kept.
  private static let blocks: Set<String> = [
    "versioning", "versioning_configuration", "point_in_time_recovery", "settings",
    "backup_configuration", "blob_properties",
  ]

  private static let members: Set<String> = [
    "deletion_protection_enabled", "enabled", "point_in_time_recovery_enabled", "status",
    "versioning_enabled",
  ]

  private static let labels: Set<String> = ["tags", "labels"]
  private static let environments: Set<String> = ["environment", "env", "stage", "tier"]

  /// The attributes that are kept, by their names.
  static func kept(of value: JSONValue?) -> [String: String] {
    guard let object = value?.object else { return [:] }
    var kept: [String: String] = [:]
    for (name, value) in object {
      if names.contains(name) {
        kept[name] = text(value)
      } else if blocks.contains(name) {
        for (member, value) in (value.array?.first ?? value).object ?? [:]
        where members.contains(member) {
          kept["\(name).\(member)"] = text(value)
        }
      } else if labels.contains(name) {
        for (label, value) in value.object ?? [:] where environments.contains(label.lowercased()) {
          kept["tags.environment"] = text(value)
        }
      }
    }
    return kept
  }

  private static func text(_ value: JSONValue) -> String? {
    switch value {
    case .bool(let value): value ? "true" : "false"
    case .integer(let value): String(value)
    case .string(let value): value.utf8.count <= 256 ? value : nil
    default: nil
    }
  }
}
