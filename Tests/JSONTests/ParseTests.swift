import JSON
import Testing

/// Texts that are JSON, and texts that aren't.
@Suite struct ParseTests {
  /// A text and its value.
  struct Good: Sendable, CustomTestStringConvertible {
    var text: String
    var value: JSONValue
    var testDescription: String { text }
  }

  static let good = [
    Good(text: "null", value: .null),
    Good(text: " true ", value: true),
    Good(text: "false", value: false),
    Good(text: "0", value: 0),
    Good(text: "-1", value: -1),
    Good(text: "9223372036854775807", value: .integer(.max)),
    Good(text: "-9223372036854775808", value: .integer(.min)),
    Good(text: "1.5", value: .real(1.5)),
    Good(text: "1e2", value: .real(100)),
    Good(text: #""""#, value: ""),
    Good(text: #""é\u00e9\ud83d\ude00\n\/""#, value: "éé😀\n/"),
    Good(text: #""a\u0000b""#, value: "a\0b"),
    Good(text: "[]", value: []),
    Good(text: "[1, [2], {}]", value: [1, [2], [:]]),
    Good(text: #"{"a": {"b": [null]}, "": 1}"#, value: ["a": ["b": [.null]], "": 1]),
    Good(text: "[" + deep(2000) + "]", value: JSONValue.array([nested(2000)])),
  ]

  private static func deep(_ count: Int) -> String {
    String(repeating: "[", count: count) + String(repeating: "]", count: count)
  }

  private static func nested(_ count: Int) -> JSONValue {
    (1..<count).reduce(.array([])) { value, _ in .array([value]) }
  }

  @Test(arguments: good)
  func isRead(_ one: Good) throws {
    #expect(try JSONValue(parsing: one.text.utf8) == one.value)
    let again = try JSONValue(parsing: one.value.canonical.utf8)
    #expect(again.canonical == one.value.canonical)
  }

  static let bad = [
    "", " ", "nul", "tru", "[", "]", "{", "[1,]", "{\"a\":}", "{a:1}", "{'a':1}", "01", "1.", ".5",
    "+1", "NaN", "Infinity", "-", "1 2", "[1] x", "\"", "\"\t\"", #""\x""#, #""\u12""#,
    #""\ud800""#,
    #"{"a":1,"a":2}"#, #"{"a":1,"\u0061":2}"#, "// x\n1", "9223372036854775808", "1e999",
    #"{"a\u0000b":1}"#, "\u{FEFF}1", String(repeating: "[", count: 100_000),
    String(repeating: "{\"a\":", count: 50_000),
  ]

  @Test(arguments: bad)
  func isRefused(_ text: String) {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text.utf8) }
    #expect(error.map { $0.offset >= 0 && $0.offset <= text.utf8.count } == true)
  }

  @Test(arguments: [
    [0xFF], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x31, 0x00], [0x31, 0x00, 0x32],
  ])
  func bytesThatArentTextAreRefused(_ bytes: [UInt8]) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
  }

  @Test func theErrorSaysWhere() {
    let error = #expect(throws: JSONError.self) { try JSONValue(parsing: "[1, x]".utf8) }
    #expect(
      error.map { "\($0)" } == """
        cannot read 'JSON': invalid token near 'x' at byte 5
        help: send one JSON object in UTF-8, with every key once
        """
    )
  }
}
