internal import Effects
internal import JSON

/// The rows that one DELETE or UPDATE would touch, as the rest of a query that only reads them.
///
/// Counting them with that query is safe where running the statement isn't, even in a transaction
/// that is rolled back: that would fire triggers, take locks and leave dead rows, and where a
/// storage engine knows no transactions it would stay.
public struct SQLSelection: Hashable, Sendable {
  /// The table's name, with dots and without quotes.
  public var table: String
  /// By which name the rest calls the table, as it is written.
  public var alias: String
  /// What stands after `FROM`: the table, others that it is joined with, and the condition.
  public var source: String
  /// Every table that is read, without quotes.
  public var tables: [String]
  /// The bytes of the statement, from 0.
  public var range: Range<Int>
}

extension SQLReader {
  /// The selections of a text's statements, where each can be told for sure.
  ///
  /// A statement is left out if it calls a function that isn't known to only read, has an ORDER,
  /// a LIMIT or a cursor, deletes from several tables at once, or is part of another statement.
  public static func selections(of text: String, dialect: SQLDialect) -> [SQLSelection] {
    let bytes = Array(text.utf8)
    let tokens = SQLLexer.tokens(of: bytes, isMySQL: dialect == .mysql)
    // What stands in a comment that MySQL runs can't be cut out of the text for sure.
    let runsComments = dialect == .mysql && (text.contains("/*!") || text.contains("/*M!"))
    guard !runsComments, !tokens.contains(where: { $0.kind == .unfinished }) else { return [] }
    return SQLStatement.split(bytes, tokens).compactMap { statement in
      guard let selection = SelectionReader(statement).selection,
        isFaithful(selection, statement, dialect)
      else { return nil }
      let others = ["SELECT", "USING", "FROM", "TABLE", "JOIN"].flatMap(statement.tokens.places)
      return reading(selection, dialect, isSimple: others.count <= 1)
    }
  }

  /// The selection with the tables it reads; nil if it does anything else.
  private static func reading(
    _ selection: SQLSelection,
    _ dialect: SQLDialect,
    isSimple: Bool
  ) -> SQLSelection? {
    var selection = selection
    let found = effects(of: "SELECT count(*) FROM " + selection.source, dialect: dialect)
    for effect in found where effect.resource.kind != .table || effect.action != .read {
      // Where a reader doesn't tell which tables are read, only the statement's own may be.
      guard effect.action == .read, effect.resource.kind == .database, isSimple else { return nil }
    }
    let names = found.filter { $0.resource.kind == .table }.map(\.resource.name)
    selection.tables = names.isEmpty ? [selection.table] : names
    return found.isEmpty ? nil : selection
  }

  /// Whether PostgreSQL's own parser finds the same condition in both; tokens are cut by other
  /// rules than its own.
  private static func isFaithful(
    _ selection: SQLSelection,
    _ statement: SQLStatement,
    _ dialect: SQLDialect
  ) -> Bool {
    guard dialect == .postgres || dialect == .unknown else { return true }
    let query = Array("SELECT count(*) FROM \(selection.source)".utf8)
    guard let first = try? PostgresTree.statements(of: Array(statement.bytes[statement.range])),
      let second = try? PostgresTree.statements(of: query), first.count == 1, second.count == 1,
      let change = first[0]["stmt"]?["DeleteStmt"] ?? first[0]["stmt"]?["UpdateStmt"],
      let select = second[0]["stmt"]?["SelectStmt"], change["withClause"] == nil
    else { return false }
    let others = change["usingClause"]?.array ?? change["fromClause"]?.array ?? []
    let sources = select["fromClause"]?.array ?? []
    return change["whereClause"]?.withoutPlaces == select["whereClause"]?.withoutPlaces
      && sources.dropFirst().map(\.withoutPlaces) == others.map(\.withoutPlaces)
      && sources.first?["RangeVar"]?.withoutPlaces == change["relation"]?.withoutPlaces
  }
}

extension ArraySlice<SQLToken> {
  /// The places of a word, within parentheses too.
  fileprivate func places(_ word: String) -> [Int] { indices.filter { self[$0].word == word } }
}

extension JSONValue {
  /// The tree without the offsets of its parts.
  fileprivate var withoutPlaces: JSONValue {
    switch self {
    case .object(let members):
      .object(members.filter { $0.key != "location" }.mapValues(\.withoutPlaces))
    case .array(let items): .array(items.map(\.withoutPlaces))
    default: self
    }
  }
}
