import Effects
import Facts
import Foundation
import Linux
import Policy
import Stoplog
import Testing

/// One row of `Tests/Tables/verdicts`: a command and what becomes of it in the tables' world.
struct VerdictRow: Sendable, CustomTestStringConvertible {
  var expected: String
  var rule: String?
  var command: String
  var testDescription: String { command }

  static let all: [VerdictRow] = {
    let folder = Tables.folder + "/verdicts"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().flatMap { name in
      let text = (try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)) ?? ""
      return text.split(separator: "\n").compactMap(VerdictRow.init)
    }
  }()

  init?(_ line: Substring) {
    guard !line.hasPrefix("#"), let gap = line.range(of: "  ") else { return nil }
    let words = line[..<gap.lowerBound].split(separator: " ")
    guard let first = words.first else { return nil }
    expected = String(first)
    rule = words.count > 1 ? String(words[1]) : nil
    command = String(line[gap.upperBound...])
  }
}

/// Where the tables are.
enum Tables {
  static let folder: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<2 { url.deleteLastPathComponent() }
    return url.appendingPathComponent("Tables").path
  }()
}

/// The world of the tables, built once by the real bash and the real git.
final class VerdictWorld: Sendable {
  let top: String
  var home: String { top + "/home/dev" }
  var project: String { home + "/project" }
  var environment: [String: String] {
    ["HOME": home, "PATH": "/usr/local/bin:/usr/bin:/bin", "USER": "dev", "LC_ALL": "C.UTF-8"]
  }

  static let shared = VerdictWorld()

  private init() {
    top = NSTemporaryDirectory() + "stoplog-verdicts-\(getpid())"
    let built = try? Subprocess(
      "/bin/bash",
      [Tables.folder + "/verdicts/world.sh", top],
      environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"]
    ).run(milliseconds: 30_000)
    precondition(built?.status == 0, "the tables' world can't be built: \(built?.errorText ?? "")")
    atexit { try? FileManager.default.removeItem(atPath: VerdictWorld.shared.top) }
  }

  func judge(_ command: String) -> Judgement {
    let request = Request(.shell(command), directory: project, environment: environment)
    let surroundings = SurroundingsFinder.find(directory: project, environment: environment)
    return Judge().judge(request, in: surroundings).judgement
  }
}

@Suite struct VerdictTests {
  @Test(arguments: VerdictRow.all)
  func rowHasItsVerdict(_ row: VerdictRow) {
    let judgement = VerdictWorld.shared.judge(row.command)
    let saves = judgement.obligations.contains(.snapshot)
    let verdict = judgement.verdict == .allow && saves ? "snapshot" : judgement.verdict.rawValue
    #expect(verdict == row.expected, "\(judgement.reasons.map(\.text))")
    if let rule = row.rule { #expect(judgement.reasons.map(\.rule).contains(rule)) }
    if judgement.verdict >= .hold { #expect(!judgement.alternatives.isEmpty) }
  }
}
