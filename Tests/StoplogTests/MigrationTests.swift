import Effects
import Facts
import Foundation
import Linux
import Policy
import Stoplog
import Testing

@Suite struct MigrationTests {
  @Test(arguments: MigrationRow.all)
  func migrationHasItsVerdict(_ row: MigrationRow) throws {
    let place = try Place(row)
    defer { place.remove() }
    var judgement = place.judge(row.command, row.environment)
    // On a machine that is busy git may not answer in its time; then all count, which isn't the row.
    for _ in 0..<50 where !row.pushed.isEmpty && judgement.missedGit {
      judgement = place.judge(row.command, row.environment)
    }
    #expect(judgement.verdict.rawValue == row.verdict, "\(judgement.reasons.map(\.text))")
    let said =
      judgement.reasons.map(\.text) + judgement.effects.map { "'\($0.resource.name)' \($0.why)" }
      + [judgement.environment.environment.rawValue, judgement.environment.reason]
    for name in row.names { #expect(said.contains { $0.contains(name) }, "\(name): \(said)") }
    #expect(!said.contains { $0.contains("SECRET") })
    #expect(judgement.environmentLine.isEmpty || judgement.environmentLine.contains("because"))
  }

  /// A project's file may only tighten; the person's own may say what is for development.
  @Test(arguments: [
    ("", "", "hold"), ("development: [\"*\"]", "", "hold"),
    ("", "development: [\"10.*\"]", "allow"),
    ("production: [\"10.*\"]", "development: [\"10.*\"]", "hold"),
  ])
  func declarationsCountByWhoMadeThem(_ project: String, _ own: String, _ verdict: String) throws {
    var row = MigrationRow("", "", "dbmate up")
    row.files = [
      ".env": "DATABASE_URL=postgres://10.0.0.3/shop\n",
      "db/migrations/1_a.sql": "CREATE TABLE t(a int);",
      "stoplog.yaml": "version: 1\n" + (project.isEmpty ? "" : "environments:\n  \(project)\n"),
      "../home/.config/stoplog/stoplog.yaml":
        "version: 1\n" + (own.isEmpty ? "" : "environments:\n  \(own)\n"),
    ]
    let place = try Place(row)
    defer { place.remove() }
    let judged = Pipeline.look(at: place.request(row.command, [:]))
    #expect(judged.judgement.verdict.rawValue == verdict, "\(judged.judgement.environment)")
  }
}

extension Judgement {
  /// Whether git told nothing of the migrations.
  fileprivate var missedGit: Bool {
    effects.contains { $0.why.contains("git tells nothing") }
  }
}

/// A project in a temporary folder, with a home beside it.
private struct Place {
  let top: String
  var project: String { top + "/project" }
  var home: String { top + "/home" }

  init(_ row: MigrationRow) throws {
    top = NSTemporaryDirectory() + "stoplog-migrations-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    try write(["stoplog.yaml": "version: 1\n"])
    if !row.pushed.isEmpty {
      try write(row.pushed)
      try bash(
        """
        git init -q -b main . && git add -A && git commit -qm one
        git init -q --bare ../remote && git remote add origin ../remote && git push -q origin main
        """
      )
    }
    try write(row.files)
  }

  func remove() { try? FileManager.default.removeItem(atPath: top) }

  private func write(_ files: [String: String]) throws {
    for (name, text) in files {
      let url = URL(fileURLWithPath: project + "/" + name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try text.write(to: url, atomically: false, encoding: .utf8)
    }
  }

  private func bash(_ script: String) throws {
    let ended = try Subprocess(
      "/bin/bash",
      ["-ec", "cd '\(project)'; " + script],
      environment: environment([
        "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_COMMITTER_NAME": "a",
        "GIT_COMMITTER_EMAIL": "a@example.com", "GIT_CONFIG_NOSYSTEM": "1",
      ])
    ).run(milliseconds: 60_000)
    #expect(ended.status == 0, "\(ended.errorText)")
  }

  private func environment(_ more: [String: String]) -> [String: String] {
    ["HOME": home, "PATH": "/usr/local/bin:/usr/bin:/bin", "USER": "dev"].merging(more) { $1 }
  }

  func request(_ command: String, _ more: [String: String]) -> Request {
    Request(.shell(command), directory: project, environment: environment(more))
  }

  func judge(_ command: String, _ more: [String: String]) -> Judgement {
    let request = request(command, more)
    let surroundings = SurroundingsFinder.find(
      directory: project,
      environment: request.environment
    )
    return Judge().judge(request, in: surroundings).judgement
  }
}
