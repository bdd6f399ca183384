import Effects
import Foundation
import Testing

/// One row of `Tests/Tables/environments.txt`: evidence, and what it comes to.
struct EnvironmentRow: Sendable, CustomTestStringConvertible {
  var environment: Environment
  var evidence: [EnvironmentEvidence] = []
  var declared = EnvironmentNames()
  var reason: String
  var testDescription: String

  static let all: [EnvironmentRow] = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<2 { url.deleteLastPathComponent() }
    url.appendPathComponent("Tables/environments.txt")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(EnvironmentRow.init)
  }()

  init(_ line: Substring) {
    testDescription = String(line)
    let sides = line.split(separator: "=> ", maxSplits: 1).map(String.init)
    let parts = sides[0].split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    reason = sides[1]
    environment = Environment(rawValue: String(parts[0])) ?? .unknown
    for piece in parts[1].split(separator: ";") {
      let pair = piece.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard pair.count == 2 else { continue }
      switch pair[0] {
      case "+production": declared.production.append(pair[1])
      case "+staging": declared.staging.append(pair[1])
      case "+development": declared.development.append(pair[1])
      case "projectFile": evidence.append(EnvironmentEvidence(.projectFile, pair[1]))
      case "settings": evidence.append(EnvironmentEvidence(.settings, pair[1]))
      default:
        guard let kind = EnvironmentEvidence.Kind(rawValue: pair[0]) else {
          preconditionFailure("no kind of evidence is called '\(pair[0])'")
        }
        evidence.append(EnvironmentEvidence(kind, pair[1]))
      }
    }
  }
}

@Suite struct EnvironmentTests {
  @Test func tableIsThere() { #expect(EnvironmentRow.all.count >= 80) }

  @Test(arguments: EnvironmentRow.all)
  func evidenceHasItsEnvironment(_ row: EnvironmentRow) {
    let finding = EnvironmentFinding.weigh(row.evidence, declared: row.declared)
    #expect(finding.environment == row.environment, "\(finding.reason)")
    #expect(finding.reason.contains(row.reason), "\(finding.reason)")
  }

  @Test(arguments: EnvironmentRow.all)
  func orderMakesNoDifference(_ row: EnvironmentRow) {
    let finding = EnvironmentFinding.weigh(row.evidence.reversed(), declared: row.declared)
    #expect(finding.environment == row.environment)
  }

  @Test(arguments: EnvironmentRow.all)
  func moreEvidenceOfProductionWins(_ row: EnvironmentRow) {
    let more = row.evidence + [EnvironmentEvidence(.database, "shop_prod")]
    let declared = EnvironmentNames(production: row.declared.production)
    #expect(EnvironmentFinding.weigh(more, declared: declared).environment == .production)
  }

  @Test(arguments: [
    ("localhost", "app_test", true, true), ("localhost", "app_dev", true, false),
    ("localhost", "app", true, false), ("db.example.com", "app_test", false, false),
    ("postgres", "apptest_2", true, true),
  ])
  func placeAndUseAreFound(_ host: String, _ name: String, _ isLocal: Bool, _ isDisposable: Bool) {
    let finding = EnvironmentFinding.weigh([
      EnvironmentEvidence(.host, host), EnvironmentEvidence(.database, name),
    ])
    #expect(finding.isLocal == isLocal)
    #expect(finding.isDisposable == isDisposable)
  }

  @Test func anotherFileMayOnlyTighten() {
    let own = EnvironmentNames(production: ["a"], staging: ["b"], development: ["c"])
    let other = EnvironmentNames(production: ["d"], staging: ["e"], development: ["f"])
    let both = EnvironmentNames(production: ["a", "d"], staging: ["b", "e"], development: ["c"])
    #expect(own.tightened(by: other) == both)
  }
}
