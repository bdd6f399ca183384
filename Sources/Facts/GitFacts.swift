internal import Effects
internal import Glibc
internal import Linux

/// Answers what git knows.
struct GitFacts {
  /// Variables that make a session's git work on something else than what lies around a path.
  private static let redirections = [
    "GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_COMMON_DIR",
    "GIT_NAMESPACE",
  ]

  private let limits: Limits
  private let redirection: String?
  private var surveyor: GitSurveyor

  init(folders: [String], home: String, environment: [String: String], limits: Limits) {
    self.limits = limits
    redirection = Self.redirections.first { environment[$0] != nil }
    surveyor = GitSurveyor(
      folders: folders,
      home: home,
      environment: environment,
      limit: limits.git
    )
  }

  /// Notes a path that will be asked about, so that several can be asked about at once.
  mutating func expect(_ path: String) {
    if let place = try? GitPlace.find(path) { surveyor.expect(place) }
  }

  /// What git knows of a path and all beneath it; nil if no work tree holds it.
  mutating func fact(_ path: String, budget: Budget) throws(Unknown) -> GitFact? {
    guard let place = try GitPlace.find(path) else { return nil }
    let survey = try surveyor.survey(place, budget: budget)
    var fact = GitFact(
      root: place.root,
      tracked: survey.tracked.countWithin(place.inner),
      changed: try changed(place, survey, budget).count,
      untracked: survey.untracked.countWithin(place.inner),
      ignored: survey.ignored.countWithin(place.inner),
      isPushed: try surveyor.isPushed(place, survey, budget: budget)
    )
    switch try Self.status(path)?.type {
    case S_IFDIR?:
      let contents = try GitContents(
        of: place.inner,
        root: place.root,
        survey: survey,
        limits: limits,
        budget: budget
      )
      fact.untracked += contents.untracked
      fact.ignored += contents.ignored
    case S_IFREG?, S_IFLNK?:
      guard fact.tracked + fact.untracked + fact.ignored == 0 else { break }
      // A single file that git doesn't name is in a folder that it doesn't look into.
      if survey.ignoredFolders.covers(place.inner) { fact.ignored = 1 } else { fact.untracked = 1 }
    default: break
    }
    return fact
  }

  /// What `git clean` would remove below a directory; nil if no work tree holds it.
  ///
  /// A folder that git doesn't look into is one path: an ignored folder, or one that is a
  /// repository of its own, which `git clean` removes only with `-ff`.
  mutating func untracked(
    _ path: String,
    ignoredToo: Bool,
    budget: Budget
  ) throws(Unknown) -> [String]? {
    try refuseRedirection()
    guard let place = try GitPlace.find(path) else { return nil }
    let survey = try surveyor.survey(place, budget: budget)
    var lists = [survey.untracked, survey.repositories]
    if ignoredToo {
      lists += [survey.ignored, survey.ignoredFolders]
      if survey.ignoredFolders.covers(place.inner) { return [path] }
    }
    return try paths(lists.flatMap { $0.within(place.inner) }, in: place.root)
  }

  /// The tracked files below a directory that differ from the last commit, or may do.
  mutating func changes(_ path: String, budget: Budget) throws(Unknown) -> [String]? {
    try refuseRedirection()
    guard let place = try GitPlace.find(path) else { return nil }
    let survey = try surveyor.survey(place, budget: budget)
    return try paths(try changed(place, survey, budget), in: place.root)
  }

  /// The value of a key of git's configuration; nil if it isn't set.
  mutating func setting(_ folder: String, key: String, budget: Budget) throws(Unknown) -> String? {
    let place = try GitPlace.find(folder)
    return try surveyor.configuration(in: place?.root ?? folder, budget: budget)[key]
  }

  /// Changed files, and those that git was told not to check and that are there.
  private func changed(
    _ place: GitPlace,
    _ survey: GitSurvey,
    _ budget: Budget
  ) throws(Unknown) -> [[UInt8]] {
    var changed = survey.changed.within(place.inner)
    for path in survey.unchecked.within(place.inner) where !survey.changed.contains(path) {
      try budget.check()
      let absolute = Path.join(place.root, String(decoding: path, as: UTF8.self))
      if try Self.status(absolute) != nil { changed.append(path) }
    }
    return changed
  }

  private func refuseRedirection() throws(Unknown) {
    if let redirection { throw Unknown("\(redirection) leads git elsewhere") }
  }

  private func paths(_ found: [[UInt8]], in root: String) throws(Unknown) -> [String] {
    guard found.count <= limits.paths else { throw Unknown("more than \(limits.paths) paths") }
    var paths: [String] = []
    for bytes in found {
      guard let path = String(validating: bytes, as: UTF8.self) else {
        throw Unknown("'\(root)' holds a name that is not UTF-8")
      }
      paths.append(Path.join(root, path))
    }
    return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func status(_ path: String) throws(Unknown) -> FileStatus? {
    do throws(SystemError) { return try FileStatus(of: path) } catch { throw Unknown(error) }
  }
}
