/// Hides what looks like a secret in text that may be shown to others.
///
/// A hidden byte becomes `*`, so that offsets stay right. Hidden are values of variables and options
/// whose names say that they are secret, wherever they appear; passwords in addresses; and tokens
/// that are known by their form. What looks like nothing of the kind can't be told from other text.
public struct SecretMask: Sendable {
  /// Values that are hidden wherever they stand, longest first.
  private let values: [[UInt8]]

  /// Takes the values of variables with telling names.
  public init(variables: [(name: String, value: String)] = []) {
    let secrets = variables.filter { Self.isTelling($0.name) && $0.value.utf8.count >= Self.least }
    values = Set(secrets.map { Array($0.value.utf8) }).sorted { $0.count > $1.count }
      .prefix(256).map { $0 }
  }

  /// The fewest bytes of a value that is looked for everywhere; shorter ones are in every text.
  private static let least = 4

  /// The text with every secret hidden.
  public func hide(_ text: String) -> String {
    var bytes = Array(text.utf8)
    var hidden: [Range<Int>] = []
    for value in values { hidden += Self.places(of: value, in: bytes) }
    hidden += SecretFinder.places(bytes)
    guard !hidden.isEmpty else { return text }
    for range in hidden {
      for index in range where bytes[index] != UInt8(ascii: "\n") { bytes[index] = 0x2A }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func places(of value: [UInt8], in bytes: [UInt8]) -> [Range<Int>] {
    guard bytes.count >= value.count else { return [] }
    var places: [Range<Int>] = []
    var index = 0
    while index <= bytes.count - value.count {
      if bytes[index] == value[0], bytes[index..<(index + value.count)].elementsEqual(value) {
        places.append(index..<(index + value.count))
        index += value.count
      } else {
        index += 1
      }
    }
    return places
  }

  /// Whether a name says that its value is secret, such as `API_KEY` or `pgpassword`.
  static func isTelling(_ name: String) -> Bool {
    let name = name.lowercased()
    // The shell's own names for folders.
    if name == "pwd" || name == "oldpwd" { return false }
    let words = name.split { !$0.isLetter && !$0.isNumber }
    return telling.contains { name.contains($0) }
      || words.contains { ["pass", "pwd", "pw", "key", "auth",].contains($0) }
  }

  private static let telling = [
    "password", "passwd", "passphrase", "secret", "token", "apikey", "api_key", "credential",
    "private_key", "access_key", "privatekey", "accesskey", "authorization", "cookie",
    "database_url", "db_url", "dsn", "connection_string",
  ]
}
