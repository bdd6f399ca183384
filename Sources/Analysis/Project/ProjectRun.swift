internal import Effects

/// What sort of code of the project runs, by its name.
///
/// A name alone never makes anything pass; it says which settings count, and how an unknown does.
struct ProjectRun {
  /// Tests, which find the settings made for them.
  var isTest = false
  /// A build or a check of the sources.
  var isBuild = false
  /// What changes data or publishes something by its name: an unknown counts as production.
  var isDeed = false
  /// What publishes or removes something elsewhere by its name.
  var isOutward = false
  /// The mode whose settings are loaded: `test`, `development`, `production`.
  var mode = "development"
  /// Every word, which may name a file with settings.
  var words: [String] = []

  private static let testers: Set<String> = [
    "pytest", "py.test", "jest", "vitest", "mocha", "ava", "rspec", "phpunit", "tox", "nox",
    "ctest", "cypress", "playwright", "unittest", "karma", "cucumber", "behave", "pest", "test",
    "tests", "check", "spec",
  ]
  private static let builders: Set<String> = [
    "build", "lint", "fmt", "format", "vet", "compile", "typecheck", "doc", "docs", "clippy",
    "eslint", "tsc", "prettier", "ruff", "mypy", "black", "flake8", "cmake", "cc", "gcc",
  ]

  /// - Parameters:
  ///   - titles: What runs, from the outermost in.
  ///   - modes: The values of variables that name a mode, where the line or the session sets them.
  init(_ titles: [String], modes: [String]) {
    words = titles.flatMap { MakeWords.split($0) }
    isTest = titles.contains { Self.is($0, among: Self.testers) }
    isBuild = titles.contains { Self.is($0, among: Self.builders) }
    for title in titles
    where !Self.is(title, among: Self.testers) && !Self.is(title, among: Self.builders) {
      let named = Self.names(in: title)
      if named.contains(where: DeedWords.actsOutside) { isDeed = true }
      if named.contains(where: DeedWords.isOutward) { isOutward = true }
    }
    let given = modes.map { $0.lowercased() }
    let parts = Set(titles.flatMap(Self.names).flatMap(DeedWords.words))
    if given.contains(where: Self.isProduction)
      || isDeed && !parts.isDisjoint(with: ["prod", "production", "live"])
    {
      mode = "production"
    } else if let first = given.first {
      mode = first
    } else if isTest {
      mode = "test"
    } else if isDeed, !parts.isDisjoint(with: ["staging", "stage"]) {
      mode = "staging"
    }
  }

  static func isProduction(_ mode: String) -> Bool {
    EnvironmentFinding.weigh([EnvironmentEvidence(.mode, mode)]).environment == .production
  }

  /// The words that name what runs: the program and at most three more that are no options.
  private static func names(in title: String) -> [String] {
    Array(MakeWords.split(title).filter { !$0.hasPrefix("-") && !$0.contains("=") }.prefix(4))
  }

  /// Whether one of the first words is a name of some sort, and none names a deed.
  ///
  /// Paths name no deed here: `pytest tests/migrate` only tests.
  private static func `is`(_ title: String, among wanted: Set<String>) -> Bool {
    let names = names(in: title)
    let isAsked =
      names.prefix(3).contains { wanted.contains(first($0)) }
      || wanted.contains("test") && MakeWords.split(title).contains("--test")
    return isAsked
      && !names.contains { !$0.contains("/") && !$0.contains(".") && DeedWords.actsOutside($0) }
  }

  /// The name of a program, or what stands before the colon of a task.
  private static func first(_ word: String) -> String {
    String(Paths.name(word).prefix { $0 != ":" }).lowercased()
  }

  /// Whether a file with settings is one that the code loads.
  func loads(_ source: String) -> Bool {
    let name = Paths.name(source)
    guard name.hasPrefix(".env.") else { return true }
    if words.contains(where: { Paths.name($0).hasSuffix(name) }) { return true }
    var part = name.dropFirst(".env.".count)
    if part == "local" { return true }
    if part.hasSuffix(".local") { part = part.dropLast(".local".count) }
    if part == "production" { return mode == "production" || Self.isProduction(mode) || isOutward }
    if part == "staging" { return mode == "staging" || isOutward }
    return mode.hasPrefix(part) || part.hasPrefix(mode)
  }

  /// Where a setting of one name stands more than once, the one that counts comes first.
  func rank(_ source: String) -> Int {
    let name = Paths.name(source)
    if source == "the command" { return 0 }
    if ["pytest.ini", "tox.ini", "setup.cfg", "pyproject.toml"].contains(name) { return 1 }
    if source == "environment" { return 2 }
    guard name.hasPrefix(".env") else { return name.hasPrefix("phpunit.xml") ? 1 : 3 }
    return name == ".env" ? 6 : name == ".env.local" ? 5 : 4
  }
}
