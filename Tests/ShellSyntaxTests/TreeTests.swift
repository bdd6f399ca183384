import ShellSyntax
import Testing

@Suite struct TreeTests {
  @Test(arguments: TableRow.trees)
  func textHasTheTree(_ row: TableRow) throws {
    let script = try Parser.parse(row.text)
    #expect(Dump.text(of: script) == row.expected)
    #expect(script.range == 0..<row.text.utf8.count)
  }

  @Test(arguments: TableRow.trees)
  func bashReadsTheText(_ row: TableRow) throws {
    #expect(try Bash.reads(Array(row.text.utf8)))
  }

  @Test(arguments: TableRow.trees)
  func treePrintsAsTheText(_ row: TableRow) throws {
    let bytes = Array(row.text.utf8)
    let (script, source) = try Parser.parseKeepingTrivia(bytes: bytes)
    #expect(try Printer.print(script, source: source) == bytes)
    #expect(try Parser.parse(bytes: bytes) == script)
  }

  @Test func tablesAreNotEmpty() {
    #expect(TableRow.trees.count > 100)
    #expect(TableRow.errors.count > 50)
    #expect(TableRow.lateErrors.count > 20)
  }

  @Test(arguments: RangeRow.all)
  func rangesAreOfTheOutermostText(_ row: RangeRow) throws {
    let script = try Parser.parse(row.text)
    let bytes = Array(row.text.utf8)
    var found: [String] = []
    RangeRow.collect(script) { found.append(String(decoding: bytes[$0], as: UTF8.self)) }
    #expect(found == row.pieces)
  }
}
