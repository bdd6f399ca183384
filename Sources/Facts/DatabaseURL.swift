internal import Effects

/// A database's address with everything in it, to connect to it.
///
/// It may hold a password and is never printed.
struct DatabaseURL {
  private(set) var scheme = ""
  private(set) var user: String?
  private(set) var password: String?
  private(set) var host: String?
  private(set) var port: String?
  private(set) var path = ""
  private(set) var query: [(String, String)] = []

  /// Reads `scheme://user:password@host:port/path?name=value`; nil for other forms, and for several
  /// hosts.
  init?(_ text: String) {
    let parts = text.utf8.split(separator: 58, maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].starts(with: "//".utf8), let scheme = String(parts[0]) else {
      return nil
    }
    self.scheme = scheme.lowercased()
    let rest = parts[1].dropFirst(2)
    let authority = rest.prefix { ![47, 63, 35].contains($0) }
    let tail = rest.dropFirst(authority.count)
    let path = tail.prefix { $0 != 63 && $0 != 35 }
    let query = tail.dropFirst(path.count).dropFirst().prefix { $0 != 35 }
    var place = authority
    if let at = authority.lastIndex(of: 64) {
      place = authority[authority.index(after: at)...]
      let who = authority[..<at].split(
        separator: 58,
        maxSplits: 1,
        omittingEmptySubsequences: false
      )
      user = who.first.map { $0.percentDecoded }
      password = who.count == 2 ? who[1].percentDecoded : nil
    }
    guard !place.contains(44), place.first != 91 else { return nil }
    let hostPort = place.split(separator: 58, omittingEmptySubsequences: false)
    guard hostPort.count <= 2 else { return nil }
    host = hostPort.first.flatMap { $0.isEmpty ? nil : $0.percentDecoded }
    port = hostPort.count == 2 ? String(hostPort[1]) : nil
    if user?.isEmpty == true { user = nil }
    self.path = path.dropFirst().percentDecoded
    self.query = query.split(separator: 38).compactMap { pair in
      let sides = pair.split(separator: 61, maxSplits: 1)
      return sides.count == 2 ? (sides[0].percentDecoded, sides[1].percentDecoded) : nil
    }
  }
}
