import Doctor
import Effects
import Facts
import Glibc
import Linux
import TestSupport
import Testing

/// What is found in places of every sort, each in a folder of its own.
@Suite struct DoctorTests {
  @Test(arguments: Row.all)
  func findsWhatIsThere(_ row: Row) throws {
    let fixture = try Fixture()
    for (name, text) in row.files { try fixture.write(name, text) }
    let diagnosis = fixture.diagnosis(row.environment)
    let found = diagnosis.findings.map { fixture.line($0, diagnosis.reach) }
    #expect(found.sorted() == row.finds.sorted())
    let text = diagnosis.findings.flatMap { [$0.subject, $0.reason] + $0.fix }
      .joined(separator: "\n")
    for word in row.words { #expect(text.contains(word), "\(word) isn't in \(text)") }
    for finding in diagnosis.findings { #expect(!finding.fix.isEmpty, "\(finding)") }
    #expect(!text.contains("hunter2"), "\(text)")
  }

  /// Checks whose findings need a server, git, or a socket have tests of their own.
  static let elsewhere: Set<String> = [
    "database.rights", "database.neighbour", "git.secret", "state.tracked", "key.agent",
    "guard.state",
  ]

  @Test func everyCheckHasARow() {
    let shown = Set(Row.all.flatMap(\.finds).map { String($0.split(separator: " ")[1]) })
    let names = Set(CheckList.all.map(\.name))
    #expect(names.subtracting(Self.elsewhere).subtracting(shown) == [])
    #expect(CheckList.all.map(\.name) == names.sorted())
  }

  @Test func aPersonsOwnFileSaysWhatIsForDevelopment() throws {
    let fixture = try Fixture()
    try fixture.write(".env", "DATABASE_URL=postgresql://app@10.0.0.5/shop\n")
    try fixture.write("~/.aws/credentials", "[default]\naws_access_key_id = x\n")
    let names = EnvironmentNames(development: ["10.0.0.5/shop", "default"])
    #expect(fixture.diagnosis().count(.serious) == 2)
    #expect(fixture.diagnosis(names: names).count(.serious) == 0)
  }

  @Test func saysWhatGitHolds() throws {
    let fixture = try Fixture()
    try fixture.write(".env", "A_TOKEN=hunter2hunter2\n")
    try fixture.write("config/.env", "B_TOKEN=hunter2hunter2\n")
    try fixture.write("main.tf", "variable \"a\" {}\n")
    try fixture.write(
      "terraform.tfstate",
      #"{"version":4,"serial":1,"lineage":"a","resources":[]}"#
    )
    let git = ["init -q", "add .env main.tf terraform.tfstate"]
    for words in git {
      let result = try Subprocess(
        "/usr/bin/git",
        words.split(separator: " ").map(String.init),
        environment: ["HOME": fixture.home, "PATH": "/usr/bin:/bin"],
        directory: fixture.project
      ).run(milliseconds: 60_000)
      #expect(result.status == 0, "\(result.errorText)")
    }
    let diagnosis = fixture.diagnosis()
    let found = diagnosis.findings.map { fixture.line($0, diagnosis.reach) }
    #expect(found.contains("warning git.secret .env:1"))
    #expect(found.contains("warning state.tracked terraform.tfstate"))
    #expect(!found.contains { $0.contains("git.secret config") })
  }

  @Test func saysThatAnAgentHoldsKeys() throws {
    let fixture = try Fixture()
    let path = fixture.path("a.sock")
    let made = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(made) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let bound = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(made, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(bound == 0)
    let found = fixture.diagnosis(["SSH_AUTH_SOCK": path]).findings.map(\.check)
    #expect(found == ["key.agent"])
    #expect(fixture.diagnosis(["SSH_AUTH_SOCK": path + "x"]).findings.isEmpty)
  }

  /// What the checks say of rights, without a server.
  @Test func rightsDecide() {
    var reach = Reach(folder: "/p", project: "/p", home: "/h")
    let fact = DatabaseFact(
      setting: "DATABASE_URL",
      source: "/p/.env",
      scheme: "postgresql",
      host: "prod.example.com",
      name: "shop"
    )
    reach.databases = [DatabaseAccess(fact, at: SourcePlace("/p/.env", line: 1))]
    func severities(_ rights: DatabaseRights) -> [String] {
      reach.databases[0].rights = rights
      return Diagnosis(of: reach).findings.map { "\($0.severity.rawValue) \($0.check)" }
    }
    var rights = DatabaseRights(server: "PostgreSQL 15.1", database: "shop", role: "app", tables: 3)
    #expect(severities(rights) == ["note database.production"])
    let serious = ["serious database.production", "serious database.rights"]
    rights.deletable = 1
    #expect(severities(rights) == serious)
    rights.deletable = 0
    rights.isSuperuser = true
    #expect(severities(rights) == serious)
  }

  /// How an agent's hook stands, and what is said of it.
  static let hooks: [(hook: AgentPresence.Hook, words: String?)] = [
    (.registered, nil), (.missing, "doesn't call stoplog"), (.unsupported, "has no hook for"),
    (.open(["no timeout is set"]), "calls go past it: no timeout is set"),
  ]

  @Test(arguments: hooks.map(\.hook))
  func saysWhetherCallsAreHeld(_ hook: AgentPresence.Hook) {
    var reach = Reach(folder: "/p", project: "/p", home: "/h")
    let place = SourcePlace("/h/.claude")
    reach.agents = [AgentPresence(name: "claude", title: "Claude Code", place: place, hook: hook)]
    let findings = Diagnosis(of: reach).findings
    let words = Self.hooks.first { $0.hook == hook }?.words
    #expect(findings.map(\.check) == (words == nil ? [] : ["agent.hook"]))
    if let words { #expect(findings.first?.reason.contains(words) == true) }
  }

  @Test func saysThatTheGateCannotWork() {
    var reach = Reach(folder: "/p", project: "/p", home: "/h")
    reach.guardProblem = "nobody can approve a hold"
    let finding = Diagnosis(of: reach).findings.first
    #expect(finding?.check == "guard.state")
    #expect(finding?.reason == "nobody can approve a hold")
  }

  /// `docs/doctor.md` lists every check with its words.
  @Test func thePageListsEveryCheck() throws {
    var root = #filePath
    for _ in 0..<3 { root = Path.parent(root) }
    let bytes = try #require(try File.read(root + "/docs/doctor.md", limit: 1 << 20))
    let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      .filter { $0.hasPrefix("| `") }
    #expect(rows == CheckList.all.map { "| `\($0.name)` | \($0.summary) |" })
  }
}
