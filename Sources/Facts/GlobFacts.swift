internal import Effects
internal import Glibc
internal import Linux

/// Finds the paths that match an absolute shell pattern.
struct GlobFacts {
  private let limits: Limits
  private let budget: Budget
  private var seen = 0

  private init(limits: Limits, budget: Budget) {
    self.limits = limits
    self.budget = budget
  }

  /// The matches, sorted bytewise; none if nothing matches.
  ///
  /// `.` and `..` never match (bash 5.2 and later). A folder that may not be listed gives no
  /// match, as in bash; more than the limits allow is unknown.
  static func answer(
    _ pattern: String,
    limits: Limits,
    budget: Budget
  ) throws(Unknown) -> [String] {
    guard pattern.utf8.first == PathText.slash, !pattern.utf8.contains(0),
      pattern.utf8.count < 65_536
    else { throw Unknown("the pattern is not an absolute path") }
    var facts = GlobFacts(limits: limits, budget: budget)
    return try facts.run(pattern)
  }

  private mutating func run(_ pattern: String) throws(Unknown) -> [String] {
    let components = PathText.components(pattern).map(GlobComponent.init)
    guard !components.contains(where: \.isUncertain) else {
      throw Unknown("the pattern holds '[=' or '[.'")
    }
    var found = [""]
    for (index, component) in components.enumerated() {
      if let literal = component.literal {
        found = found.map { $0 + "/" + literal }
        continue
      }
      var next: [String] = []
      for folder in found {
        try expand(component, in: folder, isLast: index == components.count - 1, &next)
      }
      found = next
    }
    if components.isEmpty { return ["/"] }
    let wantsFolder = pattern.utf8.last == PathText.slash
    // What a listing has just shown exists.
    if components.last?.literal != nil || wantsFolder {
      var kept: [String] = []
      for path in found where try exists(path, asFolder: wantsFolder) {
        kept.append(wantsFolder ? path + "/" : path)
      }
      found = kept
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func expand(
    _ component: GlobComponent,
    in folder: String,
    isLast: Bool,
    _ found: inout [String]
  ) throws(Unknown) {
    try budget.check()
    let path = folder.isEmpty ? "/" : folder
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if [ENOENT, ENOTDIR, EACCES, ELOOP, ENAMETOOLONG].contains(errno) { return }
      throw Unknown(SystemError("open", path))
    }
    let listing = FolderListing(descriptor, limit: limits.entries - seen, budget: budget)
    guard !listing.isPartial else { throw Unknown("'\(path)' holds too much to list in time") }
    seen += listing.entries.count
    for entry in listing.entries {
      if !isLast && [DT_REG, DT_FIFO, DT_SOCK, DT_CHR, DT_BLK].contains(Int(entry.type)) {
        continue
      }
      let name = listing.bytes(entry)
      guard component.matches(name) else { continue }
      guard let text = String(validating: name, as: UTF8.self) else {
        throw Unknown("'\(path)' holds a matching name that is not UTF-8")
      }
      guard found.count < limits.paths else {
        throw Unknown("more than \(limits.paths) paths match")
      }
      found.append(folder + "/" + text)
    }
  }

  private func exists(_ path: String, asFolder: Bool) throws(Unknown) -> Bool {
    try budget.check()
    do throws(SystemError) {
      guard let status = try FileStatus(of: path, followingLinks: asFolder) else { return false }
      return !asFolder || status.isDirectory
    } catch {
      if [EACCES, ELOOP, ENAMETOOLONG].contains(error.number) { return false }
      throw Unknown(error)
    }
  }
}
