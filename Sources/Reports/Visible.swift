/// Text from agents and files, made fit for a terminal.
public enum Visible {
  /// The text with everything escaped that could move the cursor, turn text round or hide.
  ///
  /// Line breaks and tabs stay, because a command may have them; use ``line(_:)`` where they could
  /// pass for lines of the program's own.
  public static func text(_ text: String) -> String {
    escape(text) { $0 == "\n" || $0 == "\t" ? nil : "\\u{\(String($0.value, radix: 16))}" }
  }

  /// The text on one line: line breaks and tabs are escaped too.
  public static func line(_ text: String) -> String {
    escape(text) { scalar in
      switch scalar {
      case "\n": "\\n"
      case "\t": "\\t"
      case "\r": "\\r"
      default: "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
  }

  /// JSON text with the same characters as JSON's own escapes, so that it means the same.
  ///
  /// In JSON they can stand in strings only.
  public static func json(_ text: String) -> String {
    escape(text) { scalar in
      scalar == "\n" ? nil : UTF16.encode(scalar)?.map(unit).joined()
    }
  }

  private static func unit(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static func escape(_ text: String, _ name: (Unicode.Scalar) -> String?) -> String {
    // Nearly all text is plain, and the properties below take time.
    guard !text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      if isHidden(scalar), let name = name(scalar) {
        result += name
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .surrogate,
      .unassigned:
      true
    default: false
    }
  }
}
