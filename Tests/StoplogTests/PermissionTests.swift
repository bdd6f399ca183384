import Effects
import Policy
import Testing

/// Permission rules of agents, taken over as rules that tighten.
@Suite struct PermissionTests {
  struct Row: Sendable, CustomStringConvertible {
    var list = "deny"
    var rule: String
    var stops: [String] = []
    var passes: [String] = []
    var description: String { "\(list) \(rule)" }
  }

  static let claude = [
    Row(
      rule: "Bash(git push:*)",
      stops: ["git push", "git push origin main", "npm test && git push"],
      passes: ["git pull", "git commit -m 'git push'"]
    ),
    Row(
      rule: "Bash(rm -rf *)",
      stops: ["rm -rf a", "sudo rm -fr a"],
      passes: ["rm a", "rm -r a"]
    ),
    Row(
      rule: "Bash(npm run build)",
      stops: ["npm run build"],
      passes: ["npm run build all", "npm run test"]
    ),
    Row(rule: "Bash(npm run test*)", stops: ["npm run test:unit"], passes: ["npm run lint"]),
    Row(
      rule: "Bash(curl *)",
      stops: ["curl https://example.com", "echo a | curl -d@- b"],
      passes: ["ls"]
    ),
    Row(
      rule: "Edit(.env)",
      stops: ["edit .env", "edit web/.env", "echo a > .env"],
      passes: ["edit env.c"]
    ),
    Row(rule: "Edit(/src/**)", stops: ["edit src/a/b.c"], passes: ["edit tests/a.c"]),
    Row(rule: "Write(docs/*.md)", stops: ["edit docs/a.md"], passes: ["edit docs/a.txt"]),
    Row(
      list: "ask",
      rule: "Bash(terraform apply *)",
      stops: ["terraform apply"],
      passes: ["terraform plan"]
    ),
  ]

  @Test(arguments: claude)
  func ruleOfClaudeCodeTightens(row: Row) throws {
    let source = ConstraintSource(.permission, ".claude/settings.json", line: 1)
    let reading = PermissionReader(home: "/home/user").reading(
      claude: row.rule,
      list: row.list,
      source
    )
    let constraint = try #require(reading.constraint)
    #expect(constraint.verdict == (row.list == "deny" ? .deny : .hold))
    for deed in row.stops {
      #expect(ConstraintTests.stops(deed, constraint), "should stop: \(deed)")
    }
    for deed in row.passes {
      #expect(!ConstraintTests.stops(deed, constraint), "should pass: \(deed)")
    }
  }

  @Test(arguments: [
    "Read(./.env)", "WebFetch(domain:example.com)", "Bash", "Bash(* --force)", "Bash(git * main)",
  ])
  func whatTheAgentLooksAfterIsNoRule(rule: String) {
    let source = ConstraintSource(.permission, "settings.json", line: 1)
    #expect(
      PermissionReader().reading(claude: rule, list: "deny", source).meaning.word == "unclear"
    )
    #expect(
      PermissionReader().reading(claude: rule, list: "allow", source).meaning.word == "loosens"
    )
  }

  @Test func toolOfAServerIsStopped() throws {
    let source = ConstraintSource(.permission, "settings.json", line: 1)
    let constraint = try #require(
      PermissionReader().reading(claude: "mcp__db", list: "deny", source).constraint
    )
    var engine = RuleEngine()
    engine.constraints = [constraint]
    func reasons(_ tool: String) -> [String] {
      let effect = Effect(.unknown, Resource(.call, tool), origin: 0..<1)
      return engine.judge([effect], []).reasons.map(\.rule)
    }
    #expect(reasons("mcp__db__drop").contains("constraint.permission"))
    #expect(!reasons("mcp__files__read").contains("constraint.permission"))
  }

  static let codex = """
    # What nobody may do.
    prefix_rule(
        pattern = ["git", ["push", "fetch"], "origin"],
        decision = "forbidden",
        justification = "use the \\"release\\" tool",
        match = [["git", "push", "origin"], "git fetch origin"],
    )
    prefix_rule(pattern=["terraform", "apply"], decision="prompt")
    prefix_rule(pattern=["ls"])
    host_executable(name="git", paths=["/usr/bin/git"])
    prefix_rule(pattern=PATTERN, decision="forbidden")
    """

  @Test func rulesOfCodexTighten() throws {
    let readings = PermissionReader().readings(codex: Self.codex, name: "default.rules")
    #expect(readings.map(\.source.line) == [2, 8, 9, 11])
    #expect(readings.map(\.meaning.word) == ["deny", "hold", "loosens", "unclear"])
    let push = try #require(readings[0].constraint)
    #expect(ConstraintTests.stops("git push origin main", push))
    #expect(ConstraintTests.stops("git fetch origin", push))
    #expect(!ConstraintTests.stops("git push upstream", push))
    // A rule is kept by its text, and read again from it.
    let again = PermissionReader().readings(codex: push.sentence, name: "default.rules")
    #expect(again.first?.constraint?.subjects == push.subjects)
  }

  @Test(arguments: [
    "", "prefix_rule(", "prefix_rule(pattern=[", "((((", "prefix_rule(pattern='a\nb')", "x = [1]",
  ])
  func brokenStarlarkIsPassedOver(text: String) {
    #expect(PermissionReader().readings(codex: text, name: "a").allSatisfy { $0.constraint == nil })
  }
}
