import Effects
import Facts
import Foundation
import Linux
import Policy
import Stoplog
import Testing

/// What infrastructure programs would take with them, judged in folders with recorded files.
@Suite struct InfrastructureTests {
  @Test(
    arguments: InfrastructureRow.terraform + InfrastructureRow.plans + InfrastructureRow.cluster
  )
  func saysWhatGoes(_ row: InfrastructureRow) throws {
    let scratch = try #require(mkdtemp())
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let tables = Tables.folder + "/infrastructure"
    let built = try Subprocess(
      "/bin/bash",
      ["-c", "set -e\n" + row.script],
      environment: ["PATH": "/usr/local/bin:/usr/bin:/bin", "TABLES": tables, "HOME": scratch],
      directory: scratch
    ).run(milliseconds: 60_000)
    try #require(built.status == 0, "\(built.errorText)")
    let state = try String(contentsOfFile: tables + "/site.tfstate", encoding: .utf8)
    let known = try #require(
      state.split(separator: "\"").drop { $0 != "lineage" }.dropFirst(2).first.map(String.init)
    )
    func real(_ text: String) -> String {
      text.replacingOccurrences(of: InfrastructureRow.lineage, with: known)
        .replacingOccurrences(of: "FOLDER", with: scratch)
    }
    var environment = ["HOME": scratch, "PATH": "/usr/local/bin:/usr/bin:/bin"]
    for (name, value) in row.variables { environment[name] = real(value) }
    let request = Request(.shell(row.command), directory: scratch, environment: environment)
    var surroundings = SurroundingsFinder.find(directory: scratch, environment: environment)
    surroundings.created = Set(row.created.map(real))
    let earlier = row.earlier.map { SeenState(lineage: real($0.lineage), serial: $0.serial) }
    let judged = Judge(milliseconds: 60_000, earlierState: { _ in earlier })
      .judge(request, in: surroundings)
    let judgement = judged.judgement
    let text =
      judgement.reasons.map { "\($0.text) [\($0.rule)]" }.joined(separator: "\n")
      + "\n" + judgement.alternatives.joined(separator: "\n") + "\n"
      + judgement.effects.map { " \($0.why) [\($0.environment.rawValue)]" }.joined(separator: "\n")
    #expect(judgement.verdict == row.verdict, "\(text)")
    for words in row.says { #expect(text.contains(real(words)), "\(words) isn't in: \(text)") }
    for words in row.isSilentOn { #expect(!text.contains(words), "\(text)") }
    #expect(judgement.effects.count < 200)
  }

  private func mkdtemp() -> String? {
    var template = Array("/tmp/stoplog-infra-XXXXXX".utf8CString)
    return Glibc.mkdtemp(&template).map { String(cString: $0) }
  }
}
