import Effects
import Policy
import Testing

/// Patterns, and the effects that a rule speaks of.
@Suite struct MatchTests {
  @Test(arguments: [
    ("build", "build", true), ("build", "build/x", false), ("build/**", "build", true),
    ("build/**", "build/a/b", true), ("**/build", "a/b/build", true), ("**/build", "build", true),
    ("**", "a/b", true), ("**", "", true), ("a/**/b", "a/b", true), ("a/**/b", "a/x/y/b", true),
    ("a/**/b", "a/x/y/c", false), ("*.o", "x.o", true), ("*.o", "a/x.o", false),
    ("*.o", ".o", true), ("a?c", "abc", true), ("a?c", "a/c", false), ("a?c", "ac", false),
    ("a*b*c", "aXbYbZc", true), ("a*b*c", "aXbYbZ", false), ("", "", true), ("", "a", false),
    ("*", "a", true), ("*", "a/b", false), ("/etc/*", "/etc/passwd", true),
    ("/etc/*", "etc/passwd", false), ("etc/*", "/etc/passwd", false), ("a//b/", "a/b", true),
    ("é", "e\u{301}", false), ("[a]", "a", false), ("**/x", "/a/x", true),
  ])
  func patternFits(_ pattern: String, _ path: String, _ fits: Bool) {
    #expect(Glob(pattern).matches(path) == fits)
  }

  /// Many stars against a long name end at once.
  @Test func manyStarsEnd() {
    let pattern = String(repeating: "a*", count: 200) + "b"
    #expect(!Glob(pattern).matches(String(repeating: "a", count: 5000)))
  }

  /// A description, an effect, and whether the one speaks of the other.
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var match: Match
    var effect: Effect
    var fits: Bool
  }

  static let delete = Effect(.delete, Resource(.file, "/p/build/x.o"), origin: 0..<1, program: "rm")
  static let deploy = Effect(
    .execute,
    Resource(.program, "/p/scripts/deploy.sh"),
    origin: 0..<1,
    environment: .production
  )

  static let rows = [
    Row(testDescription: "nothing", match: Match(), effect: delete, fits: true),
    Row(
      testDescription: "action",
      match: Match(action: [.read, .delete]),
      effect: delete,
      fits: true
    ),
    Row(
      testDescription: "other action",
      match: Match(action: [.read]),
      effect: delete,
      fits: false
    ),
    Row(testDescription: "kind", match: Match(kind: [.file]), effect: delete, fits: true),
    Row(
      testDescription: "all fields",
      match: Match(action: [.delete], kind: [.table]),
      effect: delete,
      fits: false
    ),
    Row(
      testDescription: "path",
      match: Match(path: [Glob("build/**")]),
      effect: delete,
      fits: true
    ),
    Row(
      testDescription: "absolute",
      match: Match(path: [Glob("/p/**")]),
      effect: delete,
      fits: true
    ),
    Row(
      testDescription: "not below",
      match: Match(path: [Glob("*.o")]),
      effect: delete,
      fits: false
    ),
    Row(
      testDescription: "path of a program",
      match: Match(path: [Glob("**")]),
      effect: deploy,
      fits: false
    ),
    Row(
      testDescription: "program by name",
      match: Match(program: [Glob("deploy.sh")]),
      effect: deploy,
      fits: true
    ),
    Row(
      testDescription: "program by path",
      match: Match(program: [Glob("/p/scripts/*")]),
      effect: deploy,
      fits: true
    ),
    Row(
      testDescription: "the doer",
      match: Match(program: [Glob("rm")]),
      effect: delete,
      fits: true
    ),
    Row(
      testDescription: "environment",
      match: Match(environment: [.production]),
      effect: deploy,
      fits: true
    ),
    Row(testDescription: "trait", match: Match(trait: [.pushed]), effect: deploy, fits: false),
  ]

  @Test(arguments: rows)
  func ruleSpeaksOfEffect(_ row: Row) {
    #expect(row.match.matches(row.effect, project: "/p") == row.fits)
  }

  @Test func relativePathsStayInTheProject() {
    let match = Match(path: [Glob("build/**")])
    let other = Effect(.delete, Resource(.file, "/q/build/x"), origin: 0..<1)
    #expect(!match.matches(other, project: "/p"))
    #expect(match.matches(other))
    let near = Effect(.delete, Resource(.file, "/pp/build/x"), origin: 0..<1)
    #expect(!match.matches(near, project: "/p"))
  }

  @Test(arguments: [
    ("app_prod", "db1", Environment.production), ("x", "db.prod.example.com", .production),
    ("app_dev", "localhost", .development), ("app_dev", "other", nil),
    ("app_test", "", .development),
    ("prod_test", "db.prod.example.com", .production), ("x", "stage-1", .staging), ("x", "", nil),
  ])
  func namesMeanEnvironments(_ name: String, _ host: String, _ environment: Environment?) {
    let names = EnvironmentNames(
      production: ["db.prod.example.com", "*/app_prod"],
      staging: ["stage-*"],
      development: ["localhost/app_dev", "*_test"]
    )
    #expect(names.environment(of: name, host: host) == environment)
  }
}
