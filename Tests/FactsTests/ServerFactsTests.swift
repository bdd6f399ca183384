import Effects
import Facts
import Testing

/// Which server a client would connect to, by its words and variables.
@Suite struct ServerFactsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var words: String
    var variables: [String: String] = [:]
    /// Kind, host, port, database, user and whether it is here; nil if it isn't known.
    var expected: String?
    var testDescription: String { words }
  }

  static let rows: [Row] = [
    Row(words: "psql", expected: "postgres||5432|||true"),
    Row(words: "psql app", expected: "postgres||5432|app||true"),
    Row(words: "psql -d app -U me", expected: "postgres||5432|app|me|true"),
    Row(words: "psql -h db -p 6000 app", expected: "postgres|db|6000|app||false"),
    Row(words: "psql -h 127.0.0.1 app", expected: "postgres|127.0.0.1|5432|app||true"),
    Row(words: "psql -h 127.0.0.1,db app", expected: "postgres|127.0.0.1,db|5432|app||false"),
    Row(
      words: "psql",
      variables: ["PGHOST": "db", "PGUSER": "u"],
      expected: "postgres|db|5432|u|u|false"
    ),
    Row(
      words: "psql",
      variables: ["PGHOST": "/run/pg", "PGDATABASE": "d"],
      expected: "postgres|/run/pg|5432|d||true"
    ),
    Row(
      words: "psql postgresql://u:p@db:6000/app",
      expected: "postgres|db|6000|app|in the address|false"
    ),
    Row(words: "psql postgresql://db/app?host=other"),
    Row(words: "psql host=db"), Row(words: "psql --zap"),
    Row(words: "psql", variables: ["PGSERVICE": "x"]),
    Row(words: "psql", variables: ["PGOPTIONS": "-c search_path=x"]),
    Row(words: "createdb -T template0 app", expected: "postgres||5432|app||true"),
    Row(words: "dropdb --if-exists app", expected: "postgres||5432|app||true"),
    Row(words: "mysql -h db -P 33 -u me app", expected: "mysql|db|33|app|me|false"),
    Row(
      words: "mysql --no-defaults app",
      variables: ["USER": "me"],
      expected: "mysql||3306|app|me|true"
    ),
    Row(words: "mysql app", variables: ["MYSQL_HOST": "db"]),
    Row(words: "sqlite3 a.db"), Row(words: "redis-cli"),
  ]

  @Test(arguments: rows)
  func tells(_ row: Row) throws {
    let scratch = Scratch()
    let words = row.words.split(separator: " ").map(String.init)
    var variables = row.variables
    variables["HOME"] = scratch.path
    let query = DamageQuery(
      client: words[0],
      words: Array(words.dropFirst()),
      variables: variables,
      directory: scratch.path,
      targets: []
    )
    switch scratch.ask(.server(query)) {
    case .server(let fact):
      let parts = [fact.kind, fact.host, fact.port, fact.database, fact.user, "\(fact.isLocal)"]
      #expect(parts.joined(separator: "|") == row.expected)
    case .unknown: #expect(row.expected == nil)
    default: Issue.record("no answer for \(row.words)")
    }
  }
}
