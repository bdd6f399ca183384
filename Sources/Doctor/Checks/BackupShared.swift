internal import Effects

extension Check {
  static let backupShared = Check(
    "backup.shared",
    "The only declared backups of a database go with its instance"
  ) { check, reach in
    reach.unprotected.filter { $0.kind == .sharedBackups }.map { gap in
      check.finding(
        .warning,
        gap.address,
        at: gap.place,
        "automated backups belong to the instance and the account: whoever deletes one can delete "
          + "the others, and no copy elsewhere is declared in this folder",
        fix: gap.lines
      )
    }
  }
}
