import Glibc
import Linux
import Testing

/// The built program in terminal sessions, one file each in `Tests/Scenarios`.
@Suite(.serialized) struct ScenarioTests {
  @Test func thereAreScenarios() {
    #expect(Scenario.all.count >= 15 || getenv("STOPLOG_SCENARIO") != nil)
    #expect(Scenario.all.allSatisfy { !$0.steps.isEmpty })
  }

  @Test(arguments: Scenario.all)
  func goesAsWritten(_ scenario: Scenario) throws {
    for program in scenario.needs where !Self.isThere(program) {
      print("skipped: scenario \(scenario.name) needs \(program), which isn't on this machine")
      return
    }
    let stage = try Stage(isInitialized: scenario.isInitialized)
    let folder = stage.top + "/steps"
    try File.makeDirectories(folder)
    for (index, step) in scenario.steps.enumerated() {
      try File.replace("\(folder)/\(index)", with: (step.command + "\n").utf8)
    }
    let result = try stage.bash(
      """
      { \(scenario.condition); } || exit 77
      for ((step = 0; step < \(scenario.steps.count); step++)); do
        . '\(folder)'/$step >'\(folder)'/$step.out 2>&1 </dev/null
        echo $? >'\(folder)'/$step.status
      done
      leave
      """
    )
    if result.status == 77 {
      print("skipped: scenario \(scenario.name) needs what failed here: \(result.errorText)")
      return
    }
    #expect(result.status == 0, "\(result.errorText)")
    for (index, step) in scenario.steps.enumerated() {
      try check(step, "\(folder)/\(index)", scenario.name)
    }
  }

  private func check(_ step: Scenario.Step, _ file: String, _ name: String) throws {
    let status = try #require(
      try Self.text(file + ".status"),
      "step at line \(step.line) didn't end"
    )
    let output = try #require(try Self.text(file + ".out"))
    var lines = output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last == "" { lines.removeLast() }
    #expect(
      Wildcard.matches(lines, step.output) && Int(status.dropLast()) == step.status,
      "\(name).txt:\(step.line): \(step.command)\n\(output)[\(status.dropLast())]"
    )
  }

  static func isThere(_ program: String) -> Bool {
    ["/usr/local/bin/", "/usr/bin/", "/bin/", "/usr/sbin/", "/sbin/"].contains {
      (try? FileStatus(of: $0 + program, followingLinks: true)) != nil
    }
  }

  private static func text(_ path: String) throws -> String? {
    try File.read(path, limit: 64 << 20).map { String(decoding: $0, as: UTF8.self) }
  }
}
