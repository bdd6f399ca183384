/// What git says of some paths of one work tree, and of all beneath them.
struct GitSurvey {
  /// The paths that were asked about, relative to the root; an empty one means everything.
  let scopes: [[UInt8]]
  /// Files in the index.
  private(set) var tracked = PathList()
  /// Files in the index that git was told to take as unchanged, so that it can't tell.
  private(set) var unchecked = PathList()
  /// Places in the index that hold another repository (submodules).
  private(set) var submodules = PathList()
  /// Tracked files that differ from the last commit.
  private(set) var changed = PathList()
  /// Untracked files.
  private(set) var untracked = PathList()
  /// Untracked folders that git doesn't look into, because they are repositories of their own.
  private(set) var repositories = PathList()
  /// Ignored files.
  private(set) var ignored = PathList()
  /// Ignored folders, which git doesn't look into.
  private(set) var ignoredFolders = PathList()
  /// Whether there is a commit at all.
  private(set) var hasCommit = false

  /// What is printed for the paths: `git status` and `git ls-files`, with these options.
  static let status = [
    "status", "--porcelain=v2", "-z", "--branch", "--no-ahead-behind", "--untracked-files=all",
    "--ignored=matching", "--no-renames", "--ignore-submodules=dirty", "--",
  ]
  static let files = ["ls-files", "-z", "-s", "-v", "--"]

  init(scopes: [[UInt8]], status: [UInt8], files: [UInt8]) throws(Unknown) {
    self.scopes = scopes
    try read(status: status)
    try read(files: files)
  }

  /// Whether a path was asked about.
  func covers(_ path: [UInt8]) -> Bool {
    scopes.contains { scope in
      scope.isEmpty
        || path.starts(with: scope)
          && (path.count == scope.count || path[scope.count] == PathText.slash)
    }
  }

  /// - SeeAlso: git-status(1), Porcelain Format Version 2.
  private mutating func read(status: [UInt8]) throws(Unknown) {
    var lists: [String: [Range<Int>]] = [:]
    for record in Self.records(status) {
      let path: Range<Int>?
      var kind = String(decoding: status[record.prefix(1)], as: UTF8.self)
      switch kind {
      case "#":
        let text = String(decoding: status[record], as: UTF8.self)
        if text.hasPrefix("# branch.oid ") { hasCommit = text != "# branch.oid (initial)" }
        continue
      case "1": path = Self.field(8, of: record, in: status)
      case "u":
        path = Self.field(10, of: record, in: status)
        kind = "1"
      case "?", "!": path = Self.field(1, of: record, in: status)
      default: path = nil
      }
      guard var path, !path.isEmpty else { throw Unknown("git status printed something unknown") }
      if kind != "1" && status[path.upperBound - 1] == PathText.slash {
        path = path.dropLast()
        kind += "/"
      }
      lists[kind, default: []].append(path)
    }
    func list(_ kind: String) -> PathList { PathList(status, lists[kind] ?? []) }
    changed = list("1")
    untracked = list("?")
    repositories = list("?/")
    ignored = list("!")
    ignoredFolders = list("!/")
  }

  /// - SeeAlso: git-ls-files(1), OUTPUT and `-v`: a lower-case letter means "assume unchanged", an
  ///   `S` "skip in the work tree".
  private mutating func read(files: [UInt8]) throws(Unknown) {
    var names: [Range<Int>] = []
    var blind: [Range<Int>] = []
    var links: [Range<Int>] = []
    for record in Self.records(files) {
      guard record.count > 9, let tab = files[record].firstIndex(of: 9), tab + 1 < record.upperBound
      else { throw Unknown("git ls-files printed something unknown") }
      let path = (tab + 1)..<record.upperBound
      if files[(record.lowerBound + 2)...].starts(with: "160000 ".utf8) {
        links.append(path)
        continue
      }
      names.append(path)
      let tag = files[record.lowerBound]
      if tag == UInt8(ascii: "S") || tag >= UInt8(ascii: "a") { blind.append(path) }
    }
    tracked = PathList(files, names)
    unchecked = PathList(files, blind)
    submodules = PathList(files, links)
  }

  /// The records of an output in which a NUL ends each.
  private static func records(_ bytes: [UInt8]) -> [Range<Int>] {
    bytes.split(separator: 0).map { $0.startIndex..<$0.endIndex }
  }

  /// What follows a number of spaces.
  private static func field(_ number: Int, of record: Range<Int>, in bytes: [UInt8]) -> Range<Int>?
  {
    var start = record.lowerBound
    for _ in 0..<number {
      guard let space = bytes[start..<record.upperBound].firstIndex(of: 32) else { return nil }
      start = space + 1
    }
    return start..<record.upperBound
  }
}
