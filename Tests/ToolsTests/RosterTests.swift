import Foundation
import Testing

@testable import Tools

/// The roster, and the custom that counts for what it doesn't have.
@Suite struct RosterTests {
  @Test func everyLineIsWellFormed() {
    let entries = Roster.entries
    #expect(entries.count > 500)
    for entry in entries {
      #expect(!entry.names.isEmpty && !entry.uses.isEmpty && !entry.summary.isEmpty)
      for form in entry.exceptions + entry.outputs + entry.values { #expect(!form.isEmpty) }
      for form in entry.outputs + entry.values { #expect(form.hasPrefix("-"), "\(entry.names)") }
      for name in entry.names { #expect(Roster.entry(named: name) == entry, "\(name)") }
    }
  }

  @Test func noProgramIsThereTwice() {
    let names = Roster.entries.flatMap(\.names)
    let twice = Dictionary(grouping: names, by: \.self).filter { $0.value.count > 1 }.keys
    #expect(twice.isEmpty, "\(twice.sorted())")
  }

  /// What the catalogue describes too may only be there because no option of it does more.
  @Test func theCatalogueComesFirst() {
    for entry in Roster.entries where entry.uses != ["all"] {
      for name in entry.names { #expect(Catalog.tool(named: name) == nil, "\(name)") }
    }
  }

  @Test(arguments: rows("roster.txt"))
  func aUseDoesWhatTheRowSays(row: String) throws {
    let parts = row.split(separator: "  ", maxSplits: 1)
    let words = Words.split(parts[1].trimmingCharacters(in: .whitespaces))
    let entry = try #require(Roster.entry(named: words[0].text))
    let claims = entry.claims(Array(words.dropFirst()))
    let found = claims.map { $0.isEmpty ? "looks" : $0.map(\.description).joined(separator: ", ") }
    #expect(found ?? "unknown" == parts[0])
  }

  @Test(arguments: rows("custom.txt"))
  func byCustomItOnlyLooks(row: String) {
    let words = Words.split(String(row.dropFirst(3)))
    #expect(Convention.onlyAsks(words) == row.hasPrefix("yes"), "\(row)")
  }

  private static func rows(_ name: String) -> [String] {
    let file = Table.package.appending(path: "Tests/Tables/\(name)")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("#") }
  }
}
