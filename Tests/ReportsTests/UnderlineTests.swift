import Testing

@testable import Reports

/// Bytes of a command underlined, whatever the command is made of.
@Suite struct UnderlineTests {
  /// A text, the part that is meant, and the lines that show it.
  struct Row: Sendable, CustomTestStringConvertible {
    var text: String
    var part: String
    var lines: [String]
    var testDescription: String { "\(text.debugDescription) \(part)" }
  }

  static let rows = [
    Row(text: "rm -rf a", part: "-rf", lines: ["rm -rf a", "   ^^^"]),
    Row(text: "rm é b", part: "b", lines: ["rm é b", "     ^"]),
    // A wide character takes two columns.
    Row(text: "rm 日本 b", part: "b", lines: ["rm 日本 b", "        ^"]),
    Row(text: "rm 日本 b", part: "本", lines: ["rm 日本 b", "     ^^"]),
    Row(
      text: "rm 👩‍👩‍👧 b",
      part: "b",
      lines: ["rm 👩\\u{200d}👩\\u{200d}👧 b", "                          ^"]
    ),
    Row(text: "rm e\u{301} b", part: "b", lines: ["rm e\u{301} b", "     ^"]),
    // What could move the cursor is shown escaped, and is as wide as that.
    Row(text: "rm \u{1B}[2J b", part: "b", lines: ["rm \\u{1b}[2J b", "             ^"]),
    Row(text: "a\tb", part: "b", lines: ["a\\tb", "   ^"]),
    Row(text: "a\nrm b\nc", part: "rm", lines: ["2 | rm b", "    ^^"]),
    Row(
      text: "cat <<A\nx y\nA",
      part: "<<A\nx y\nA",
      lines: ["1 | cat <<A", "        ^^^", "2 | x y", "    ^^^", "3 | A", "    ^"]
    ),
  ]

  @Test(arguments: rows)
  func showsTheBytes(_ row: Row) throws {
    let place = try #require(Self.place(of: row.part, in: row.text))
    #expect(Underline(row.text).lines(place) == row.lines)
  }

  @Test func aLongLineIsCutAroundThePart() throws {
    let text =
      String(repeating: "a ", count: 5_000) + "HERE" + String(repeating: " b", count: 5_000)
    let place = try #require(Self.place(of: "HERE", in: text))
    let lines = Underline(text).lines(place)
    #expect(lines.count == 2)
    #expect(lines.allSatisfy { $0.count <= Underline.columns + 2 })
    let text0 = Array(lines[0])
    let marked = zip(text0, lines[1]).filter { $0.1 == "^" }.map(\.0)
    #expect(String(marked) == "HERE")
  }

  @Test func placesBeyondTheTextAreNoTrap() {
    for range in [0..<0, 3..<3, 3..<900, 900..<901, 0..<900] {
      _ = Underline("rm").lines(range)
      _ = Underline("").lines(range)
    }
  }

  private static func place(of part: String, in text: String) -> Range<Int>? {
    let (part, text) = (Array(part.utf8), Array(text.utf8))
    let start = (0...(text.count - part.count)).first { text[$0...].starts(with: part) }
    return start.map { $0..<($0 + part.count) }
  }
}
