internal import Linux

/// Asks git about whole sets of paths at a time, and remembers what it said.
///
/// Paths that are expected are asked about together. A further path of the same work tree is
/// asked about together with everything in it, so that many questions cost few processes.
struct GitSurveyor {
  /// The most paths that go onto git's command line; with more, everything is asked about.
  private static let mostScopes = 500

  private let folders: [String]
  private let home: String
  private let environment: [String: String]
  private let limit: Int
  private var expected: [[UInt8]: [[UInt8]]] = [:]
  private var surveys: [[UInt8]: [GitSurvey]] = [:]
  private var failures: [[UInt8]: Unknown] = [:]
  private var settings: [[UInt8]: GitSettings] = [:]
  private var pushed: [[UInt8]: Bool] = [:]

  /// Keeps what is needed to run git; of the request's environment, what leads to configuration.
  init(folders: [String], home: String, environment: [String: String], limit: Int) {
    self.folders = folders
    self.home = home
    self.environment = environment.filter {
      $0.key == "HOME" || $0.key == "XDG_CONFIG_HOME" || $0.key == "GIT_DIR"
        || $0.key.hasPrefix("GIT_CONFIG")
    }
    self.limit = limit
  }

  /// Notes a path that will be asked about.
  mutating func expect(_ place: GitPlace) {
    expected[Array(place.root.utf8), default: []].append(place.inner)
  }

  /// What git says of a path and of all beneath it.
  mutating func survey(_ place: GitPlace, budget: Budget) throws(Unknown) -> GitSurvey {
    let root = Array(place.root.utf8)
    if let known = surveys[root]?.first(where: { $0.covers(place.inner) }) { return known }
    if let failure = failures[root] { throw failure }
    do throws(Unknown) {
      let survey = try make(place, budget: budget.limited(to: limit))
      surveys[root, default: []].append(survey)
      return survey
    } catch {
      failures[root] = error
      throw error
    }
  }

  /// Whether a remote-tracking ref contains the last commit.
  mutating func isPushed(
    _ place: GitPlace,
    _ survey: GitSurvey,
    budget: Budget
  ) throws(Unknown) -> Bool {
    guard survey.hasCommit else { return false }
    let root = Array(place.root.utf8)
    if let known = pushed[root] { return known }
    let git = try GitProgram(folders: folders, home: home)
    let found = try git.run(
      ["for-each-ref", "--contains", "HEAD", "--count=1", "--format=%(refname)", "refs/remotes"],
      in: place.root,
      options: GitProgram.guards(root: place.root, filters: []),
      budget: budget.limited(to: limit)
    )
    pushed[root] = !found.isEmpty
    return !found.isEmpty
  }

  /// The configuration that the request's own git would see in a folder.
  mutating func configuration(in folder: String, budget: Budget) throws(Unknown) -> GitSettings {
    let key = Array(folder.utf8)
    if let known = settings[key] { return known }
    let budget = budget.limited(to: limit)
    let found = try configuration(in: folder, extra: environment, budget: budget)
    settings[key] = found
    return found
  }

  private func configuration(
    in folder: String,
    extra: [String: String],
    budget: Budget
  ) throws(Unknown) -> GitSettings {
    let git = try GitProgram(folders: folders, home: home)
    let list = ["config", "--list", "-z", "--includes"]
    return try GitSettings(git.run(list, in: folder, options: [], extra: extra, budget: budget))
  }

  private mutating func make(_ place: GitPlace, budget: Budget) throws(Unknown) -> GitSurvey {
    let root = Array(place.root.utf8)
    let git = try GitProgram(folders: folders, home: home)
    let settings = try configuration(in: place.root, extra: [:], budget: budget)
    let options = GitProgram.guards(root: place.root, filters: settings.filters)
    let scopes = scopes(for: place.inner, root: root)
    let paths = scopes.contains([]) ? [] : scopes.map { String(decoding: $0, as: UTF8.self) }
    let status = try git.run(
      GitSurvey.status + paths,
      in: place.root,
      options: options,
      budget: budget
    )
    let files = try git.run(
      GitSurvey.files + paths,
      in: place.root,
      options: options,
      budget: budget
    )
    return try GitSurvey(scopes: scopes, status: status, files: files)
  }

  private func scopes(for inner: [UInt8], root: [UInt8]) -> [[UInt8]] {
    if surveys[root] != nil { return [[]] }
    let all = (expected[root] ?? []) + [inner]
    let size = all.reduce(0) { $0 + $1.count }
    return all.count > Self.mostScopes || size > 64 << 10 ? [[]] : all
  }
}
