internal import Effects

/// The sorts of thing that a sentence speaks of.
enum ConstraintNoun: Hashable, Sendable {
  case database, table, rows, schema, column, migration
  case file, folder, repository, branch, history, stash
  case volume, bucket, container, image, cluster, instance, infrastructure, snapshot, service
  case package, secret
  /// "Database drops".
  case drops
  /// "Destructive commands": what can't be undone.
  case destruction
  /// "Changes": anything that changes something.
  case changes
  /// "Anything".
  case anything
  /// "Command", "script": a word for what is run.
  case command

  /// The kinds of resource that it stands for; empty for what is no resource.
  var kinds: [Resource.Kind] {
    switch self {
    case .database: [.database, .schema, .table]
    case .table: [.table, .view]
    case .drops: [.database, .schema, .table]
    case .rows: [.rows, .table, .column]
    case .schema: [.schema, .table, .column]
    case .column: [.column]
    case .migration: [.migration]
    case .file: [.file, .path, .link, .directory, .worktree]
    case .folder: [.directory, .path, .link]
    case .repository: [.repository]
    case .branch: [.ref]
    case .history: [.ref, .commit, .reflog]
    case .stash: [.stash]
    case .volume: [.volume]
    case .bucket: [.bucket, .object]
    case .container: [.container]
    case .image: [.image]
    case .cluster: [.cluster]
    case .instance: [.infrastructure, .host]
    case .infrastructure: [.stack, .infrastructure, .state, .cluster, .bucket, .host, .account]
    case .snapshot: [.infrastructure, .image, .object]
    case .service: [.service]
    case .package: [.package]
    case .secret: [.secret]
    case .destruction, .changes, .anything, .command: []
    }
  }

  var isPath: Bool { self == .file || self == .folder }
}
