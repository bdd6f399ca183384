import Effects
import JSON
import Policy
import Testing
import Tools

@testable import Stoplog

/// The rules of a session as the ledger keeps them.
@Suite struct ConstraintRecordTests {
  private static let loader = ConstraintLoader(tools: Toolbox(), home: "")

  private static func record() -> ConstraintRecord {
    let readings = ConstraintRow.all.flatMap { Wording.readings(of: "- " + $0.sentence) }
    return ConstraintRecord(path: "/p/AGENTS.md", stamp: "1", readings: readings)
  }

  @Test func ruleIsReadAsItWasKept() throws {
    let record = Self.record()
    #expect(record.constraints.count >= 50)
    let body = try JSONValue(parsing: Array(record.body.canonical.utf8))
    #expect(try #require(ConstraintRecord(body, Self.loader)).constraints == record.constraints)
    // And not because the sentences were read again.
    let other = body.canonical.replaced(#""text":""#, #""text":"x "#)
    let again = ConstraintRecord(try JSONValue(parsing: Array(other.utf8)), Self.loader)
    #expect(again?.constraints.map(\.subjects) == record.constraints.map(\.subjects))
  }

  /// What another version has kept in another way isn't lost.
  @Test(arguments: ["subjects", "verdict", "command", "program", "effect", "names", "rule"])
  func whatIsntUnderstoodIsReadAgain(member: String) throws {
    let record = Self.record()
    let text = record.body.canonical.replaced("\"\(member)\":", "\"\(member)2\":")
    let body = try JSONValue(parsing: Array(text.utf8))
    #expect(try #require(ConstraintRecord(body, Self.loader)).constraints == record.constraints)
  }
}
