internal import Crypto
internal import JSON
public import Storage

/// The tables of the holds.
public enum HoldTable {
  /// The steps that make the tables, from the shared numbering of all modules.
  public static let migrations = [
    Migration(
      2,
      [
        """
        CREATE TABLE hold(
          id TEXT PRIMARY KEY, call TEXT NOT NULL, state TEXT NOT NULL, created INTEGER NOT NULL,
          updated INTEGER NOT NULL, reason TEXT NOT NULL, body TEXT NOT NULL)
        """,
        "CREATE INDEX hold_call ON hold(call)",
        "CREATE INDEX hold_state ON hold(state)",
        """
        CREATE TABLE hold_approval(
          hold TEXT NOT NULL, approver TEXT NOT NULL, note TEXT NOT NULL,
          PRIMARY KEY(hold, approver))
        """,
        "CREATE TABLE hold_clock(latest INTEGER NOT NULL)",
        "INSERT INTO hold_clock VALUES(0)",
      ]
    ),
    Migration(
      3,
      [
        "CREATE TABLE hold_salt(value BLOB NOT NULL)",
        "INSERT INTO hold_salt VALUES(randomblob(32))",
      ]
    ),
  ]

  static let columns = "id, state, updated, reason, body"

  /// Reads a hold out of a row.
  static func hold(_ row: borrowing Row) throws(StorageError) -> Hold {
    let id = try row.text(0)
    guard let state = Hold.State(rawValue: try row.text(1)),
      let body = try? JSONValue(parsing: try row.text(4).utf8),
      let hold = Hold(
        id: id,
        body: body,
        state: state,
        updated: try row.integer(2),
        reason: try row.text(3)
      )
    else { throw .corrupt(path: "holds", reason: "hold \(id) can't be read") }
    return hold
  }
}
