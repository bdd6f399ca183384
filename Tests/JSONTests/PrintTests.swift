import JSON
import Testing

/// Canonical text (RFC 8785).
@Suite struct PrintTests {
  /// A value and its text.
  struct Row: Sendable, CustomTestStringConvertible {
    var value: JSONValue
    var text: String
    var testDescription: String { text }
  }

  static let rows = [
    Row(value: .null, text: "null"),
    Row(value: [1, true, "x"], text: #"[1,true,"x"]"#),
    Row(value: ["b": 1, "a": 2], text: #"{"a":2,"b":1}"#),
    // The example of RFC 8785, section 3.2.3: keys are sorted by their UTF-16 units.
    Row(
      value: [
        "€": "Euro Sign", "\r": "Carriage Return", "\u{FB33}": "Hebrew", "1": "One", "😀": "Emoji",
        "\u{80}": "Control", "ö": "Latin",
      ],
      text: "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\"ö\":\"Latin\","
        + "\"€\":\"Euro Sign\",\"😀\":\"Emoji\",\"\u{FB33}\":\"Hebrew\"}"
    ),
    Row(
      value: "\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{1F}\"\\/\u{7F}é",
      text: #""\u0000\u0001\b\t\n\u000b\f\r\u001f\"\\/"# + "\u{7F}é\""
    ),
    Row(value: .real(1.5), text: "1.5"),
    Row(value: .real(0.1), text: "0.1"),
    Row(value: .integer(.min), text: "-9223372036854775808"),
  ]

  @Test(arguments: rows)
  func isPrinted(_ row: Row) {
    #expect(row.value.canonical == row.text)
  }

  /// JSON has no words for these, so that a reader would refuse the whole text.
  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func numbersThatArentFinitePrintAsNull(_ number: Double) throws {
    #expect(JSONValue.array([.real(number)]).canonical == "[null]")
  }

  @Test(arguments: [1e300, -2.5e-7, 2.3e-308, 1e21, 123456789.125])
  func realNumbersReadBackAsTheSame(_ number: Double) throws {
    #expect(try JSONValue(parsing: JSONValue.real(number).canonical.utf8) == .real(number))
  }

  @Test func membersAreFound() {
    let value: JSONValue = ["a": ["b": 1], "c": [true], "d": "x"]
    #expect(value["a"]?["b"]?.integer == 1)
    #expect(value["c"]?.array?.first?.bool == true)
    #expect(value["d"]?.string == "x")
    #expect(value["e"] == nil)
    #expect(value["d"]?["e"] == nil)
    #expect(value.object?.count == 3)
  }
}
