import JSON
import Testing

@Suite struct NumberTests {
  /// A row of RFC 8785, appendix B, by the bits of the number.
  struct Row: Sendable, CustomTestStringConvertible {
    let bits: UInt64
    let text: String
    var testDescription: String { text }
  }

  @Test(arguments: [
    Row(bits: 0x0000_0000_0000_0000, text: "0"),
    Row(bits: 0x8000_0000_0000_0000, text: "0"),
    Row(bits: 0x0000_0000_0000_0001, text: "5e-324"),
    Row(bits: 0x8000_0000_0000_0001, text: "-5e-324"),
    Row(bits: 0x7FEF_FFFF_FFFF_FFFF, text: "1.7976931348623157e+308"),
    Row(bits: 0x4340_0000_0000_0000, text: "9007199254740992"),
    Row(bits: 0x4430_0000_0000_0000, text: "2.9514790517935283e+20"),
    Row(bits: 0x44B5_2D02_C7E1_4AF5, text: "9.999999999999997e+22"),
    Row(bits: 0x44B5_2D02_C7E1_4AF6, text: "1e+23"),
    Row(bits: 0x444B_1AE4_D6E2_EF4F, text: "9.999999999999999e+20"),
    Row(bits: 0x444B_1AE4_D6E2_EF50, text: "1e+21"),
    Row(bits: 0x3EB0_C6F7_A0B5_ED8C, text: "9.999999999999997e-7"),
    Row(bits: 0x3EB0_C6F7_A0B5_ED8D, text: "0.000001"),
    Row(bits: 0x41B3_DE43_5555_5553, text: "333333333.3333332"),
    Row(bits: 0x4014_0000_0000_0000, text: "5"),
    Row(bits: 0xC05E_DCCC_CCCC_CCCD, text: "-123.45"),
  ])
  func numberHasItsOneForm(_ row: Row) throws {
    let number = Double(bitPattern: row.bits)
    #expect(JSONValue.real(number).canonical == row.text)
    let read = try JSONValue(parsing: row.text.utf8)
    switch read {
    case .integer(let whole): #expect(Double(whole) == number)
    case .real(let real): #expect(real == number)
    default: Issue.record("\(read)")
    }
  }
}
