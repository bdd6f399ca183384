internal import Effects
internal import Linux

/// Backups that share the fate of what they are of.
extension ReachFinder {
  private static let folderNames = [
    "backup", "backups", "dumps", "db/backup", "db/backups", "db/dumps", "data/backups",
    "snapshots",
  ]
  private static let programs = [
    "pg_dump", "pg_dumpall", "pg_basebackup", "mysqldump", "mariadb-dump", "mariabackup",
    "mongodump",
  ]
  private static let dataFolders = [
    "/var/lib/postgresql", "/var/lib/mysql", "/var/lib/mongodb", "/var/lib/redis",
  ]
  /// Where a dump that one of these words takes goes is another machine.
  private static let elsewhere = [
    "aws s3", "gsutil", "gcloud storage", "rclone", "rsync", "scp ", "ssh ", "restic", "borg",
    "azcopy", "s3cmd", "mc cp",
  ]

  mutating func findBackups() {
    for name in Self.folderNames {
      let folder = Path.join(reach.project, name)
      guard !names(folder).isEmpty else { continue }
      reach.backups.append(BackupPlace(.project, target: folder, place: SourcePlace(folder)))
    }
    let endings = [".dump", ".sql.gz", ".bak", ".sql.zst", ".sql.xz"]
    for name in names(reach.project) where endings.contains(where: name.hasSuffix) {
      let path = Path.join(reach.project, name)
      reach.backups.append(BackupPlace(.project, target: path, place: SourcePlace(path)))
    }
    for path in jobs() {
      guard let text = text(path) else { continue }
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        read(job: String(line), SourcePlace(path, line: index + 1))
      }
    }
  }

  /// The tables of cron(8), as far as this account may read them.
  private mutating func jobs() -> [String] {
    var paths = [system + "/etc/crontab"]
    for folder in ["/etc/cron.d", "/etc/cron.daily", "/etc/cron.hourly", "/etc/cron.weekly"] {
      paths += names(system + folder).map { Path.join(system + folder, $0) }
    }
    let own = system + "/var/spool/cron/crontabs"
    let user = environment["USER"] ?? ""
    if !user.isEmpty, !user.utf8.contains(PathText.slash) { paths.append(Path.join(own, user)) }
    return paths
  }

  private mutating func read(job line: String, _ place: SourcePlace) {
    let body = Substring(line).trimmed
    guard !body.hasPrefix("#") else { return }
    let words = body.split { $0 == " " || $0 == "\t" || $0 == "|" || $0 == ";" || $0 == "&" }
    let isDump = words.contains { Self.programs.contains(Path.name(String($0))) }
    guard isDump, !Self.elsewhere.contains(where: body.contains), let target = Self.target(body)
    else { return }
    let folder = Path.parent(target)
    guard let disk = device(folder) else { return }
    let shares = Self.dataFolders.contains { device(system + $0) == disk }
    // A server whose data lies elsewhere than usual is on the disk of the system most of the time.
    guard shares || device(system.isEmpty ? "/" : system) == disk else { return }
    reach.backups.append(BackupPlace(.disk, target: PlainName.of(target), place: place))
  }

  /// The file that a line writes: behind `>`, `-f`, `--file=` or `-r`.
  private static func target(_ line: Substring) -> String? {
    let spaced = line.split(separator: ">", omittingEmptySubsequences: false)
      .joined(separator: " > ")
    let words = spaced.split(separator: " ").map(String.init)
    for (index, word) in words.enumerated() {
      for option in ["--file=", "--result-file=", "--out="] where word.hasPrefix(option) {
        return absolute(String(word.dropFirst(option.count)))
      }
      if [">", "-f", "-r", "-D", "--out", "--pgdata"].contains(word), index + 1 < words.count {
        if let path = absolute(words[index + 1]) { return path }
      }
    }
    return nil
  }

  private static func absolute(_ word: String) -> String? {
    let bare = word.filter { $0 != "\"" && $0 != "'" }
    return bare.hasPrefix("/") && !bare.hasPrefix("/dev/") ? bare : nil
  }

  private func device(_ path: String) -> UInt64? {
    ((try? FileStatus(of: path, followingLinks: true)) ?? nil)?.device
  }
}
