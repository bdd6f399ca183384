/// The languages of SQL that are read.
public enum SQLDialect: String, Hashable, Sendable, CaseIterable {
  /// PostgreSQL 15, by its own grammar.
  case postgres
  /// SQLite, by its own compiler.
  case sqlite
  /// MySQL and MariaDB, by a lexer and the first words of a statement.
  case mysql
  /// Which server reads the text isn't known; the worse of what they would do is taken.
  case unknown
}
