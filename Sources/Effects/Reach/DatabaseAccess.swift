/// A database that a setting in reach names.
public struct DatabaseAccess: Hashable, Sendable {
  /// The setting, without user and password.
  public var fact: DatabaseFact
  /// Where it stands.
  public var place: SourcePlace
  /// The names around the setting where names are nested, such as `production`.
  ///
  /// They are evidence. Empty for a plain variable.
  public var section: String
  /// What its role may do; nil if that isn't known.
  public var rights: DatabaseRights?
  /// Why the rights aren't known; empty if they are.
  public var unasked: String

  /// Describes an access whose rights aren't known yet.
  public init(_ fact: DatabaseFact, at place: SourcePlace, section: String = "") {
    self.fact = fact
    self.place = place
    self.section = section
    unasked = "it wasn't asked"
  }

  /// Whether the database is a file.
  public var isFile: Bool {
    let base = fact.scheme.split(separator: "+").first.map(String.init) ?? fact.scheme
    return ["sqlite", "sqlite3", "file", "better-sqlite3"].contains(base)
  }

  /// The database as people write it, such as `db.example.com:5433/shop`.
  public var name: String {
    if isFile { return fact.name }
    let host = fact.host.isEmpty ? "this machine" : fact.host
    let port = fact.port.isEmpty ? "" : ":\(fact.port)"
    return host + port + (fact.name.isEmpty ? "" : "/\(fact.name)")
  }
}
