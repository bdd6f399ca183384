import Effects
import Foundation
import Policy
import Testing

/// One row of `Tests/Tables/force.txt`: a command, what skips its question, and the command
/// without that.
struct ForceRow: Sendable, CustomTestStringConvertible {
  var command: String
  var force: Set<String>
  var without: String
  var testDescription: String { command }

  static let all: [ForceRow] = {
    let text = (try? String(contentsOfFile: Tables.folder + "/force.txt", encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap(ForceRow.init)
  }()

  init?(_ line: Substring) {
    guard !line.hasPrefix("#"), !line.isEmpty else { return nil }
    let parts = line.components(separatedBy: " :: ")
    guard parts.count > 1 else { return nil }
    command = parts[0]
    let isOne = [" |", " stdin"].contains { parts[1].hasSuffix($0) } || parts[1].contains("=-c ")
    force = Set(isOne ? [parts[1]] : parts[1].split(separator: " ").map(String.init))
    without =
      parts.count > 2
      ? parts[2]
      : command.split(separator: " ").map(String.init).filter { [force] in !force.contains($0) }
        .joined(separator: " ")
  }
}

/// What skips a question is found in every spelling, and never makes a verdict milder.
@Suite struct ForceTests {
  @Test func theTableIsRead() {
    #expect(ForceRow.all.count >= 100)
    for row in ForceRow.all { #expect(row.without != row.command, "\(row.command)") }
  }

  @Test(arguments: ForceRow.all)
  func theFlagIsFound(_ row: ForceRow) {
    let judgement = VerdictWorld.shared.judge(row.command)
    let found = Set(judgement.effects.filter { $0.action != .read }.flatMap(\.force))
    #expect(found == row.force)
  }

  @Test(arguments: ForceRow.all)
  func theFlagNeverMakesItMilder(_ row: ForceRow) {
    let with = VerdictWorld.shared.judge(row.command)
    let without = VerdictWorld.shared.judge(row.without)
    #expect(with.verdict >= without.verdict, "without it: \(without.verdict)")
    #expect(Set(without.effects.flatMap(\.force)).isDisjoint(with: row.force))
  }
}
