internal import Effects

/// Works out what SQL text would do.
public enum SQLReader {
  /// The effects of a text, in order; a text that holds no statement has none.
  ///
  /// Nothing is run and nothing is looked up. What isn't understood is an effect of action
  /// `unknown` at its bytes. The text is one message to the server; for what a client program reads
  /// from a file, with its own commands in it, use ``script(_:dialect:variables:schema:)``.
  ///
  /// `schema`: The definitions of the database as `CREATE` and `ALTER` statements, such as
  /// `pg_dump --schema-only` writes them, if they are known. With them cascades, triggers, rules,
  /// views, defaults and the bodies of functions are followed; without them only those that the
  /// text itself makes are.
  public static func effects(
    of text: String,
    dialect: SQLDialect,
    schema: String = ""
  ) -> [SQLEffect] {
    switch dialect {
    case .postgres: postgres(text, schema: schema)
    case .sqlite: SQLiteReader.effects(of: text, schema: sqliteDefinitions(schema))
    case .mysql: MySQLReader.effects(of: text, schema: schema)
    case .unknown: anyServer(text)
    }
  }

  /// The `CREATE` statements of a schema.
  static func sqliteDefinitions(_ schema: String) -> [String] {
    SQLiteScript.statements(of: schema).filter { $0.uppercased().hasPrefix("CREATE") }
  }

  private static func postgres(_ text: String, schema: String = "") -> [SQLEffect] {
    var reader = PostgresReader()
    reader.learn(schema)
    reader.read(Array(text.utf8))
    return reader.finish()
  }

  /// What a text does on whichever server gets it.
  ///
  /// Plain text means the same everywhere, and PostgreSQL's grammar is the strictest. Where
  /// servers differ in what is a string or a comment, what each of them would do is added up.
  private static func anyServer(_ text: String) -> [SQLEffect] {
    let bytes = Array(text.utf8)
    let isPlain = isPlain(bytes)
    let first = postgres(text)
    let isRead = !first.contains { $0.action == .unknown }
    if isPlain && isRead { return first }
    let others = [MySQLReader.effects(of: text), SQLiteReader.effects(of: text)]
    if isPlain {
      let read = others.filter { !$0.contains { $0.action == .unknown } }
      guard let one = read.first else { return first }
      return read.dropFirst().reduce(one) { all, more in all + more.filter { !all.contains($0) } }
    }
    var all = first
    for effects in others {
      for effect in effects where !all.contains(effect) { all.append(effect) }
    }
    return all
  }

  /// Whether all servers agree on where strings and comments of a text begin and end.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    var comments = 0
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0x20
      switch byte {
      case 0x23, 0x5C, 0x60: return false
      // A dollar quote; `$1` is a parameter.
      case 0x24 where !(0x30...0x39).contains(next): return false
      case 0x2D where next == 0x2D:
        let after = index + 2 < bytes.count ? bytes[index + 2] : 0x0A
        if after != 0x2D, !PostgresReader.isBlank(after) { return false }
      case 0x2F where next == 0x2A:
        comments += 1
        let after = index + 2 < bytes.count ? bytes[index + 2] : 0x20
        if comments > 1 || after == 0x21 || after == 0x4D { return false }
      default: break
      }
    }
    return true
  }
}
