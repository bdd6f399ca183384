/// Names out of settings files, fit to be shown.
///
/// A name may stand where a secret should, or the other way round, so what looks like one isn't
/// shown at all.
enum PlainName {
  private static let most = 120
  /// So many letters and digits in a row, mixed, are no name that a person gave.
  private static let run = 20

  /// The name, or words that say it is left out.
  static func of(_ text: String) -> String {
    isPlain(text) ? text : "(not shown)"
  }

  private static func isPlain(_ text: String) -> Bool {
    guard text.utf8.count <= most, text.utf8.allSatisfy({ $0 > 31 && $0 != 127 }),
      SecretForm.form(of: text) == nil
    else { return false }
    return !text.utf8.split(whereSeparator: { !isAlphanumeric($0) }).contains { part in
      part.count >= run && part.contains { $0 < 58 } && part.contains { $0 > 58 }
        && part.count { $0 < 58 } > 2
    }
  }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }
}
