import Effects
import SQLSyntax
import Testing

/// A table of `Tests/Tables/sql/real`: texts, what really changes when each is run on a fresh copy
/// of the seeded database, and what was predicted otherwise.
///
/// Lines of what changes are measured; `over` begins a change that was predicted and doesn't come,
/// `?` what was predicted to be unknown or handed on. A line that ends with `(by the schema)` is
/// predicted only where the definitions of the database are known.
struct RealTable: Sendable, CustomTestStringConvertible {
  static let hidden = " (by the schema)"
  static let missed = " MISSED"

  var name: String
  var dialect: SQLDialect
  var testDescription: String { name }

  static let all =
    [
      "postgres-reads", "postgres-rows", "postgres-definitions", "postgres-rights",
      "postgres-hidden", "postgres-message", "postgres-psql",
    ].map { RealTable(name: $0, dialect: .postgres) }
    + ["mariadb-rows", "mariadb-other"].map { RealTable(name: $0, dialect: .mysql) }
    + ["sqlite-statements", "sqlite-shell"].map { RealTable(name: $0, dialect: .sqlite) }

  /// The folder of the program that runs the texts.
  static var folder: String {
    "/" + #filePath.split(separator: "/").dropLast(2).joined(separator: "/") + "/RealSQL"
  }

  /// The server's name, as the runner knows it.
  var server: String { String(name.split(separator: "-")[0]) }

  func read() throws -> Table { try Table("real/\(name)") }

  func schema() throws -> String { try Files.read("\(Self.folder)/\(server)-seed.sql") }

  /// What a text is predicted to do.
  func effects(of text: String, schema: String) -> [SQLEffect] {
    if name.hasSuffix("message") {
      return SQLReader.effects(of: text, dialect: dialect, schema: schema)
    }
    return SQLReader.script(text, dialect: dialect, schema: schema).effects
  }

  /// The lines of a row, from what was measured.
  func lines(_ measured: [String], _ text: String, _ schema: String) -> [String] {
    let sighted = effects(of: text, schema: schema)
    let blind = effects(of: text, schema: "")
    let changes = measured.map(RealChange.init)
    var lines = changes.map { change in
      if !sighted.contains(where: change.isPredicted) { return change.description + Self.missed }
      return blind.contains(where: change.isPredicted)
        ? change.description : change.description + Self.hidden
    }
    if lines.isEmpty { lines.append("nothing") }
    for effect in sighted {
      var line: String?
      if effect.action == .unknown {
        line = "? \(effect.why)"
      } else if effect.action == .execute {
        line = "? \(effect)"
      } else if Self.isLasting(effect), !changes.contains(where: { $0.isPredicted(by: effect) }) {
        line = "over \(effect)"
      }
      if let line, !lines.contains(line) { lines.append(line) }
    }
    return lines.map { $0.split(separator: "\n").joined(separator: " / ") }
  }

  /// Whether it is said to change what outlives the session.
  private static func isLasting(_ effect: SQLEffect) -> Bool {
    effect.action != .read
      && effect.traits.isDisjoint(with: [.session, .temporary, .upkeep, .rolledBack])
  }

  /// What was measured, by the lines of a row.
  static func measured(in lines: [String]) -> [String] {
    lines.filter { $0 != "nothing" && !$0.hasPrefix("over ") && !$0.hasPrefix("? ") }.map { line in
      let end = [hidden, missed].first { line.hasSuffix($0) } ?? ""
      return String(line.dropLast(end.count))
    }
  }
}
