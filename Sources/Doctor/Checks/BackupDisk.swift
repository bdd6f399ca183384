internal import Effects

extension Check {
  static let backupDisk = Check(
    "backup.disk",
    "A job writes backups to the disk that the data is on"
  ) { check, reach in
    reach.backups.filter { $0.fate == .disk }.map { backup in
      check.finding(
        .warning,
        reach.shown(backup.target),
        at: backup.place,
        "one disk holds the data and its backups, so both are lost together",
        fix: [
          "send the dump to another machine, such as: pg_dump shop | restic backup --stdin",
          "restore one and look at it: a backup that was never restored is a hope",
        ]
      )
    }
  }
}
