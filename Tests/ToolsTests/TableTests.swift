import Testing

@testable import ToolCatalog
@testable import Tools

/// The tables of `Tests/Tables/tools`, one test a table.
@Suite struct TableTests {
  @Test(arguments: Table.all)
  func everyRowHolds(table: Table) {
    for row in table.rows {
      #expect(claims(of: row.command) == row.claims.sorted(), "\(row)")
    }
  }

  @Test(arguments: Table.all)
  func everyTableBelongsToATool(table: Table) {
    #expect(Catalog.entry(table.name) != nil)
  }

  @Test func tablesAreRead() {
    let text = """
      # tool(1)

      $ tool 'a b' "$x" -- *.c
      delete a b
      read c

      $ tool

      """
    let rows = Table.Row.read(text, of: "tool.txt")
    #expect(rows.map(\.command) == ["tool 'a b' \"$x\" -- *.c", "tool"])
    #expect(rows.map(\.claims) == [["delete a b", "read c"], []])
    #expect(rows.map(\.line) == [3, 7])
    let words = Words.split(rows[0].command)
    #expect(words.map(\.text) == ["tool", "a b", "\"$x\"", "--", "*.c"])
    #expect(words.map(\.isKnown) == [true, true, false, true, true])
    #expect(words.map(\.isPattern) == [false, false, false, false, true])
    #expect(Words.split("a=$(b c)/d e").map(\.prefix) == ["a=", "e"])
  }
}
