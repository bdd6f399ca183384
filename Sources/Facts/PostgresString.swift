internal import Effects

/// A connection string of PostgreSQL: a URL, or a list of settings.
///
/// It may hold a password and is never printed.
///
/// - SeeAlso: PostgreSQL's documentation, 34.1.1, and `fe-connect.c` of version 15.
struct PostgresString {
  /// What it says, by libpq's names of parameters; a later one of a name counts.
  private(set) var values: [String: String] = [:]
  /// Whether it has settings by name, beside or instead of a URL's own parts.
  private(set) var hasSettings = false

  private static let prefixes = ["postgresql://", "postgres://"]

  /// Whether a client takes the text for a connection string and not for a database's name.
  static func isOne(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "=")) || prefixes.contains { text.utf8.starts(with: $0.utf8) }
  }

  /// Reads the text; nil if libpq would refuse it.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    if let prefix = Self.prefixes.first(where: { bytes.starts(with: $0.utf8) }) {
      guard readURL(bytes.dropFirst(prefix.utf8.count)) else { return nil }
    } else {
      hasSettings = true
      guard readSettings(bytes[...]) else { return nil }
    }
  }

  // MARK: URLs

  /// `user:password@host:port,host:port/name?parameter=value&…`, all but the last part optional.
  private mutating func readURL(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes
    let login = rest.prefix { $0 != Self.at && $0 != Self.slash }
    if rest.dropFirst(login.count).first == Self.at {
      let user = login.prefix { $0 != Self.colon }
      set("user", user)
      if user.count < login.count { set("password", login.dropFirst(user.count + 1)) }
      rest = rest.dropFirst(login.count + 1)
    }
    guard readHosts(&rest) else { return false }
    if rest.first == Self.slash {
      let name = rest.dropFirst().prefix { $0 != Self.question }
      set("dbname", name)
      rest = rest.dropFirst(name.count + 1)
    }
    guard rest.popFirst() == Self.question else { return true }
    hasSettings = true
    for pair in rest.split(separator: UInt8(ascii: "&")) {
      let sides = pair.split(separator: Self.equals, maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2, !sides[1].contains(Self.equals) else { return false }
      set(sides[0].percentDecoded, sides[1])
    }
    return true
  }

  private mutating func readHosts(_ rest: inout ArraySlice<UInt8>) -> Bool {
    var hosts: [ArraySlice<UInt8>] = []
    var ports: [ArraySlice<UInt8>] = []
    let ends = [Self.slash, Self.question, Self.comma]
    repeat {
      if !hosts.isEmpty { rest = rest.dropFirst() }
      if rest.first == UInt8(ascii: "[") {
        let host = rest.dropFirst().prefix { $0 != UInt8(ascii: "]") }
        rest = rest.dropFirst(host.count + 1)
        guard !host.isEmpty, rest.popFirst() == UInt8(ascii: "]") else { return false }
        hosts.append(host)
      } else {
        hosts.append(rest.prefix { $0 != Self.colon && !ends.contains($0) })
        rest = rest.dropFirst(hosts[hosts.count - 1].count)
      }
      var port: ArraySlice<UInt8> = []
      if rest.first == Self.colon {
        port = rest.dropFirst().prefix { !ends.contains($0) }
        rest = rest.dropFirst(port.count + 1)
      }
      ports.append(port)
    } while rest.first == Self.comma
    guard rest.first.map(ends.contains) ?? true else { return false }
    set("host", Array(hosts.joined(separator: [Self.comma]))[...])
    let named = ports.contains { !$0.isEmpty }
    if named { set("port", Array(ports.joined(separator: [Self.comma]))[...]) }
    return true
  }

  private mutating func set(_ name: String, _ value: ArraySlice<UInt8>) {
    // What a URL leaves empty isn't given.
    guard !value.isEmpty else { return }
    values[name] = value.percentDecoded
  }

  // MARK: Settings

  /// `name = value …`; a value may stand in `'`, and `\` is before what counts as itself.
  private mutating func readSettings(_ bytes: ArraySlice<UInt8>) -> Bool {
    var rest = bytes.drop(while: Self.isSpace)
    while !rest.isEmpty {
      let name = rest.prefix { $0 != Self.equals && !Self.isSpace($0) }
      rest = rest.dropFirst(name.count).drop(while: Self.isSpace)
      guard !name.isEmpty, rest.popFirst() == Self.equals else { return false }
      rest = rest.drop(while: Self.isSpace)
      let isQuoted = rest.first == Self.quote
      if isQuoted { rest = rest.dropFirst() }
      var value: [UInt8] = []
      while let byte = rest.first, isQuoted ? byte != Self.quote : !Self.isSpace(byte) {
        rest = rest.dropFirst()
        if byte != UInt8(ascii: "\\") {
          value.append(byte)
        } else if let next = rest.popFirst() {
          value.append(next)
        }
      }
      if isQuoted, rest.popFirst() == nil { return false }
      values[String(decoding: name, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
      rest = rest.drop(while: Self.isSpace)
    }
    return true
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  private static let at = UInt8(ascii: "@")
  private static let slash = UInt8(ascii: "/")
  private static let colon = UInt8(ascii: ":")
  private static let comma = UInt8(ascii: ",")
  private static let question = UInt8(ascii: "?")
  private static let equals = UInt8(ascii: "=")
  private static let quote = UInt8(ascii: "'")
}
