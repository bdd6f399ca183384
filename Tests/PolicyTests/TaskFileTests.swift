import Effects
import Policy
import Testing

/// A task's file: what it says, and what is refused.
@Suite struct TaskFileTests {
  private static func parse(_ text: String) throws(PolicyError) -> TaskDocument {
    try TaskDocument.parse(text.utf8, folder: "/home/u/shop", home: "/home/u")
  }

  @Test func everythingIsRead() throws {
    let document = try Self.parse(
      """
      version: 1
      goal: Move the courses to the new host
      environment: staging
      scope: [., ./api/../web, "~/notes", "/srv/*/x", "table:shop/courses", "environment:staging"]
      sessions: [s1]
      must-survive:
        - table:shop/answers
        - what: database:db.example.com/shop
          in: [volume:pgdata, /var/lib/pg]
          through: psql -h db.example.com -d shop
        - branch:release
        - ../other/data/
      keep-until-verified:
        - what: service:api-old
          check: curl -fsS http://127.0.0.1:8081/health
      rollback: restore last night's dump
      escalations:
        - {actions: [create, modify], what: "rows:shop/courses"}
      approvers: alice
      """
    )
    func pattern(_ text: String) throws -> ResourcePattern { try #require(ResourcePattern(text)) }
    #expect(
      document
        == TaskDocument(
          goal: "Move the courses to the new host",
          environment: .staging,
          scope: OrderScope(
            folders: ["/home/u/shop", "/home/u/shop/web", "/home/u/notes"],
            environments: [.staging],
            resources: [try pattern("/srv/*/x"), try pattern("table:shop/courses")],
            sessions: ["s1"]
          ),
          mustSurvive: [
            TaskItem(try pattern("table:shop/answers")),
            TaskItem(
              try pattern("database:db.example.com/shop"),
              within: [try pattern("volume:pgdata"), try pattern("/var/lib/pg")],
              through: "psql -h db.example.com -d shop"
            ),
            TaskItem(try pattern("ref:release")), TaskItem(try pattern("/home/u/other/data")),
          ],
          keep: [
            TaskKeep(
              TaskItem(try pattern("service:api-old")),
              check: "curl -fsS http://127.0.0.1:8081/health"
            )
          ],
          rollback: "restore last night's dump",
          escalations: [TaskEscalation([.create, .modify], try pattern("rows:shop/courses"))],
          approvers: ["alice"],
          folder: "/home/u/shop"
        )
    )
  }

  @Test func onlyTheGoalIsNeeded() throws {
    let document = try Self.parse("goal: tidy up")
    #expect(document == TaskDocument(goal: "tidy up", folder: "/home/u/shop"))
    #expect(document.environment == .development && document.scope.isEverywhere)
  }

  @Test func programsAndActionsAreNoPlaces() throws {
    let document = try Self.parse(
      "goal: tidy up\nscope: ['program:git', 'program:py*', 'action:create', 'host:*.example.com']"
    )
    #expect(document.programs == [Glob("git"), Glob("py*")] && document.actions == [.create])
    #expect(document.scope.resources.map(\.description) == ["host:*.example.com"])
    #expect(
      document.scopeItems == [
        "host:*.example.com", "program:git", "program:py*", "action:create",
      ]
    )
  }

  /// A file, and what is said of it.
  static let refused: [(file: String, line: String, help: String)] = [
    ("", "line 1: the key 'goal' is missing in the file", "add 'goal'"),
    ("scope: [.]", "line 1: the key 'goal' is missing in the task", "add 'goal'"),
    (
      "goal: x\nscope: ['action:read']", "line 2: 'action' can't be 'read'",
      "use one of: create, modify, overwrite, delete, execute, send, grant"
    ),
    (
      "goal: x\nmust-survive: [{what: ./data, backup: ./data/b}]",
      "line 2: the backup '/home/u/shop/data/b' is in the same blast radius as '/home/u/shop/data'",
      "name a backup that a loss would spare, or leave it out"
    ),
    ("goal: ''", "line 1: 'goal' is nothing, not a text", "give 'goal' a text"),
    ("goal: '  '", "line 1: 'goal' is empty, not a text", "give 'goal' a text"),
    ("goal: [a]", "line 1: 'goal' is a list, not a text", "give 'goal' a text"),
    ("goal: a\ngoal: b", "line 2: ", "put both values under one key"),
    (
      "goal: a\nmustsurvive: [b]", "line 2: there is no key 'mustsurvive' in the task",
      "must-survive"
    ),
    ("goal: a\nversion: 2", "line 2: version '2' is not known", "write 'version: 1'"),
    ("goal: a\nenvironment: prod", "line 2: 'environment' can't be 'prod'", "production"),
    ("goal: a\nenvironment: unknown", "line 2: 'environment' can't be 'unknown'", "staging"),
    ("goal: a\nscope: [frob:x]", "line 2: 'scope' is 'frob:x', not a path", "give 'scope'"),
    ("goal: a\nscope: [src]", "line 2: 'scope' is 'src', not a path", "give 'scope'"),
    ("goal: a\nscope: ['environment:x']", "line 2: 'scope' is 'environment:x'", "give 'scope'"),
    ("goal: a\nmust-survive:\n  - a b", "line 3: 'must-survive' is 'a b'", "table:shop/orders"),
    ("goal: a\nmust-survive:\n  - 'table:'", "line 3: 'must-survive' is 'table:'", "branch:NAME"),
    ("goal: a\nmust-survive:\n  - in: [/a]", "line 3: the key 'what' is missing", "add 'what'"),
    (
      "goal: a\nmust-survive:\n  - {what: /a, im: /b}",
      "line 3: there is no key 'im' in 'must-survive'", "did you mean 'in'?"
    ),
    (
      "goal: a\nmust-survive:\n  - {what: 'table:a', through: psql $(x)}",
      "line 3: 'through' is 'psql $(x)', not a client and its words, without quotes",
      "give 'through'"
    ),
    (
      "goal: a\nkeep-until-verified: [{what: 'service:a'}]",
      "line 2: the key 'check' is missing in 'keep-until-verified'", "add 'check'"
    ),
    ("goal: a\nkeep-until-verified: ['service:a']", "line 2: ''keep-until-verified'' is", "keys"),
    (
      "goal: a\nescalations: [{actions: [frob], what: /a}]",
      "line 2: 'actions' can't be 'frob'", "use one of: create, modify"
    ),
    ("goal: a\nescalations: [{what: /a}]", "line 2: the key 'actions' is missing", "add 'actions'"),
    (
      "goal: a\nescalations: [{actions: create}]", "line 2: the key 'what' is missing", "add 'what'"
    ),
    ("goal: a\napprovers: {a: b}", "line 2: 'approvers' is keys with values", "words"),
    ("goal: &a b\nrollback: *a", "line 1: ", "write the value out"),
    ("- goal: a", "line 1: 'the task' is a list", "keys with values"),
    ("goal: \u{22}a", "line 1: ", "check the indentation"),
  ]

  @Test(arguments: refused)
  func whatIsNotUnderstoodIsRefused(_ row: (file: String, line: String, help: String)) throws {
    let error = #expect(throws: PolicyError.self) { try Self.parse(row.file) }
    let lines = try #require(error).text(of: "task.yaml").split(separator: "\n").map(String.init)
    #expect(lines.count == 2)
    #expect(lines.first?.hasPrefix("cannot read 'task.yaml': \(row.line)") == true, "\(lines)")
    #expect(lines.last?.hasPrefix("help: ") == true)
    #expect(lines.last?.contains(row.help) == true, "\(lines)")
  }

  @Test func answersAreAFile() throws {
    var answers = TaskAnswers()
    answers.goal = "say \"x\" \\ and: more # of it"
    answers.environment = "staging"
    answers.scope = [".", "table:shop/a"]
    answers.mustSurvive = ["~/data"]
    answers.keep = [TaskAnswers.Kept("service:a", check: "test -f \"$X\"")]
    answers.rollback = "undo\nit"
    answers.escalations = ["create,modify table:shop/b"]
    answers.approvers = ["alice"]
    let document = try Self.parse(answers.yaml)
    #expect(document.goal == answers.goal && document.environment == .staging)
    #expect(document.keep.map(\.check) == ["test -f \"$X\""])
    #expect(document.rollback == "undoit" && document.approvers == ["alice"])
    #expect(document.escalations.map(\.description) == ["create,modify table:shop/b"])
    #expect(document.mustSurvive.map(\.description) == ["/home/u/data"])
    #expect(throws: PolicyError.self) { try Self.parse(TaskAnswers().yaml) }
  }

  @Test(arguments: [("12h", 12 * 3_600_000), ("3d", 72 * 3_600_000), ("30m", 30 * 60_000)])
  func aProofHasItsAge(_ text: String, _ milliseconds: Int) throws {
    let file = "version: 1\nrestore-proof: \(text)\n"
    #expect(try PolicyFile.parse(file.utf8).proofAge == milliseconds)
    #expect(try UserFile.parse(file.utf8).proofAge == milliseconds)
    #expect(try PolicyFile.parse("version: 1\n".utf8).proofAge == nil)
  }

  @Test(arguments: ["0h", "-1h", "1", "h", "[1h]", "400d", "1w", "9999999999999999999h"])
  func anotherAgeIsRefused(_ text: String) {
    let file = "version: 1\nrestore-proof: \(text)\n"
    #expect(throws: PolicyError.self) { try PolicyFile.parse(file.utf8) }
  }
}
