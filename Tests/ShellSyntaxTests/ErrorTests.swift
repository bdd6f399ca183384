import ShellSyntax
import Testing

@Suite struct ErrorTests {
  @Test(arguments: TableRow.errors + TableRow.lateErrors)
  func textIsRefused(_ row: TableRow) throws {
    let error = try #require(throws: ShellError.self) { try Parser.parse(row.text) }
    let lines = error.description.split(separator: "\n", maxSplits: 1)
    #expect(lines.first == "cannot parse 'command': \(row.expected)")
    #expect(lines.last?.hasPrefix("help: ") == true)
  }

  @Test(arguments: TableRow.errors)
  func bashRefusesTheText(_ row: TableRow) throws {
    #expect(try !Bash.reads(Array(row.text.utf8)))
  }

  /// If bash starts to refuse one of these, its row belongs into the other table.
  @Test(arguments: TableRow.lateErrors)
  func bashReadsTheTextThatFailsLater(_ row: TableRow) throws {
    #expect(try Bash.reads(Array(row.text.utf8)))
  }

  @Test(arguments: ByteRow.all)
  func bytesThatAreNoTextAreRefused(_ row: ByteRow) throws {
    let error = try #require(throws: ShellError.self) { try Parser.parse(bytes: row.bytes) }
    #expect(error == ShellError(.invalidByte(row.bytes[row.offset]), at: row.offset))
  }

  @Test(arguments: BoundRow.all)
  func boundsAreKept(_ row: BoundRow) throws {
    let error = try #require(throws: ShellError.self) { try Parser.parse(row.text) }
    #expect(error.reason == row.reason)
    #expect(error.description.contains("\nhelp: "))
  }

  @Test func textWithinTheBoundsIsRead() throws {
    let depth = Parser.maximumDepth
    let nested = String(repeating: "$(", count: depth) + String(repeating: ")", count: depth)
    #expect(throws: Never.self) { try Parser.parse(nested) }
    let long = String(repeating: "a", count: Parser.maximumBytes)
    #expect(throws: Never.self) { try Parser.parse(long) }
  }
}

/// Bytes that aren't UTF-8 without NUL, and the first one that is wrong.
struct ByteRow: Sendable, CustomTestStringConvertible {
  let bytes: [UInt8]
  let offset: Int

  var testDescription: String { "\(bytes)" }

  static let all = [
    ByteRow(bytes: [0x61, 0], offset: 1),
    ByteRow(bytes: [0x61, 0x80], offset: 1),
    ByteRow(bytes: [0xC3], offset: 0),
    ByteRow(bytes: [0xC0, 0xAF], offset: 0),
    ByteRow(bytes: [0x20, 0xE0, 0x80, 0xAF], offset: 1),
    ByteRow(bytes: [0xED, 0xA0, 0x80], offset: 0),
    ByteRow(bytes: [0xF4, 0x90, 0x80, 0x80], offset: 0),
    ByteRow(bytes: [0xF0, 0x9F, 0x98, 0x20], offset: 0),
    ByteRow(bytes: [0xFF], offset: 0),
  ]
}

/// A text over a bound.
struct BoundRow: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let reason: ShellError.Reason

  var testDescription: String { name }

  private static func nested(_ opener: String, _ count: Int = 5000) -> BoundRow {
    BoundRow(
      name: opener,
      text: String(repeating: opener, count: count),
      reason: .tooDeep(limit: Parser.maximumDepth)
    )
  }

  static let all =
    [
      BoundRow(
        name: "bytes",
        text: String(repeating: "a", count: Parser.maximumBytes + 1),
        reason: .tooLong(limit: Parser.maximumBytes)
      ),
      BoundRow(
        name: "tokens",
        text: String(repeating: "a ", count: Parser.maximumTokens),
        reason: .tooManyTokens(limit: Parser.maximumTokens)
      ),
      BoundRow(
        name: "[[ and",
        text: "[[ " + String(repeating: "a && ", count: 5000) + "a ]]",
        reason: .tooDeep(limit: Parser.maximumDepth)
      ),
      BoundRow(
        name: "[[ (",
        text: "[[ " + String(repeating: "( ", count: 5000),
        reason: .tooDeep(limit: Parser.maximumDepth)
      ),
      BoundRow(
        name: "[[ !",
        text: "[[ " + String(repeating: "! ", count: 5000),
        reason: .tooDeep(limit: Parser.maximumDepth)
      ),
    ]
    + [
      "$(", "( ", "{ ", "${x:-", "\"$(", "\"${x:-", "@(", "<(", "if ", "while ", "a=( $(", "$[",
      "${x[", "f() { ", "for x in $(", "case x in a) ", "coproc { ", "${ ", "a[$(",
    ].map { nested($0) }
}
