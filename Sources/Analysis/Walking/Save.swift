internal import Effects

/// What one step has put somewhere else, such as into a copy, an archive or a dump.
struct Save: Hashable {
  /// What it was made from.
  var sources: [Resource]
  /// Whether the step is known to have worked.
  var isProven = true

  /// How many saves of one line are kept.
  static let limit = 32
  /// How many sources of one save are kept.
  static let sourceLimit = 64

  /// Programs that put what they read somewhere else, whole.
  private static let programs: Set<String> = [
    "7z", "7za", "ar", "aws", "borg", "bzip2", "cat", "cp", "cpio", "dd", "gsutil", "gzip",
    "install", "mongodump", "mv", "mysqldump", "pax", "pg_dump", "pg_dumpall", "rclone", "restic",
    "rsync", "scp", "sqlite3", "tar", "xz", "zip", "zstd",
  ]

  /// Describes what a step did; nil if it has saved nothing.
  init?(_ effects: ArraySlice<Effect>) {
    let own = effects.filter { Self.programs.contains($0.program) }
    sources = own.prefix(Self.sourceLimit * 4)
      .filter { $0.action == .read || $0.traits.contains(.moved) }
      .map(\.resource)
    if sources.count > Self.sourceLimit { sources.removeLast(sources.count - Self.sourceLimit) }
    guard !sources.isEmpty else { return nil }
    // A redirection belongs to the shell, so every program's writes count.
    let writes = effects.contains { effect in
      switch effect.action {
      case .create, .overwrite, .modify, .send: !sources.contains(effect.resource)
      default: false
      }
    }
    guard writes else { return nil }
  }

  /// Whether the deletion of something takes away what was saved.
  func comes(from gone: Effect) -> Bool {
    sources.contains { source in
      guard gone.isPath, source.isPath else { return source == gone.resource }
      return Paths.isAtOrBelow(source.name, gone.resource.name)
        || Paths.isAtOrBelow(gone.resource.name, source.name)
    }
  }
}

extension Effect {
  /// Whether it is about a path on this machine.
  var isPath: Bool { resource.isPath }
}

extension Resource {
  /// Whether it is a path on this machine.
  var isPath: Bool {
    switch kind {
    case .path, .file, .directory, .link, .device: true
    default: false
    }
  }
}
