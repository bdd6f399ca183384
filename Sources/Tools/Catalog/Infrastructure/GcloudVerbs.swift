internal import Effects
internal import ToolDescriptions

extension Verb {
  /// Commands of gcloud, and the words by which others say what they do.
  static let gcloud: [Verb] = all(
    clouds,
    words("access test-iam-permissions analyze-iam-policy print-settings"),
    words("undelete capture add-tags register", .createsCloud),
    words("submit run-query replay", .runsInCloud),
    words("cleanup abandon-instances delete-instances unregister destroy", .deletesCloud),
    words("perform-maintenance simulate-maintenance-event set-ddl import", .changesCloud),
    paths(
      """
      topic
      help
      info
      version
      feedback
      survey
      cheat-sheet
      config list|get|get-value
      config configurations list|describe
      auth list|describe|print-access-token|print-identity-token
      auth application-default print-access-token
      deploy * list|describe|get-iam-policy
      deploy * * list|describe
      compute config-ssh --dry-run
      components list
      app browse|open-console
      app logs tail|read
      app services|versions|instances list|describe
      run services|revisions|jobs list|describe|logs|get-iam-policy
      firestore operations list|describe
      builds log
      """
    ),
    paths(
      """
      init
      auth *
      auth application-default *
      config set|unset
      config configurations create|activate|delete|rename
      container clusters get-credentials
      container hub memberships get-credentials
      container fleet memberships get-credentials
      compute config-ssh
      compute reset-windows-password
      """,
      .changesSettings
    ),
    paths(
      """
      components install|update|remove|reinstall|restore
      components repositories add|remove
      """,
      .programs
    ),
    paths(
      """
      sql export bak|csv|sql
      firestore export
      datastore export
      compute images export
      """,
      .createsCloud
    ),
    paths(
      """
      iam service-accounts keys upload
      iam roles create|update
      projects set-iam-policy
      organizations set-iam-policy
      """,
      .grantsCloud
    ),
    paths(
      "iam service-accounts keys create",
      .grantsCloud,
      Deed(.overwrite, .word(.lastOperand), why: "the key is written to the file at once")
    ),
    paths(
      """
      kms keys versions destroy
      projects delete
      iam service-accounts delete
      """,
      .deletesKept
    ),
    paths(
      """
      sql backups delete
      compute snapshots delete
      compute resource-policies delete
      alloydb backups delete
      spanner backups delete
      bigtable backups delete
      firestore backups delete
      firestore backups schedules delete
      filestore backups delete
      backup-dr backup-vaults delete
      backup-dr backups delete
      alpha resource-manager liens delete
      resource-manager liens delete
      """,
      .deletesBackup
    ),
    paths("compute instances delete", .deletesMachine),
    paths(
      """
      compute ssh
      compute scp
      compute connect-to-serial-port
      app instances ssh|scp
      cloud-shell ssh|scp
      sql connect
      functions call
      workflows run|execute
      run jobs execute
      builds submit
      dataproc jobs submit
      spanner databases execute-sql
      bigtable instances tables
      """,
      .runsInCloud
    ),
    paths("logging write", .publishesCloud),
    paths(
      """
      compute instances reset
      compute disks resize
      spanner databases ddl update
      """,
      .changesCloud
    )
  )
}
