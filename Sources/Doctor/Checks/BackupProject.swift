internal import Effects

extension Check {
  static let backupProject = Check(
    "backup.project",
    "Backups lie in the project's own folder"
  ) { check, reach in
    reach.backups.filter { $0.fate == .project }.map { backup in
      check.finding(
        .warning,
        reach.shown(backup.target),
        at: backup.place,
        "what deletes the project deletes them too, and an agent may change them",
        fix: ["move them to another machine, or to storage that only a backup job can write"]
      )
    }
  }
}
