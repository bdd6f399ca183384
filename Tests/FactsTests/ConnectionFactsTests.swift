import Effects
import Testing

@testable import Facts

/// Which database on which server a client would connect to, by its words and variables.
@Suite struct ConnectionFactsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var words: String
    var variables: [String: String] = [:]
    /// The person's own settings of MariaDB.
    var options = ""
    /// The person's own start-up file of psql.
    var startup = ""
    /// Scheme, host, port, database, user and whether it is here; nil if that isn't known for sure.
    var expected: String?
    var testDescription: String { words }
  }

  static let rows: [Row] = [
    Row(words: "psql", expected: "postgresql||5432|||true"),
    Row(words: "psql app", expected: "postgresql||5432|app||true"),
    Row(words: "psql -d app -U me", expected: "postgresql||5432|app|me|true"),
    Row(words: "psql -d app me", expected: "postgresql||5432|app|me|true"),
    Row(words: "psql -h db -p 6000 app", expected: "postgresql|db|6000|app||false"),
    Row(words: "psql -h 127.0.0.1 app", expected: "postgresql|127.0.0.1|5432|app||true"),
    Row(words: "psql -h 127.0.0.1,db app", expected: "postgresql|127.0.0.1,db|5432|app||false"),
    Row(words: "psql -h @Run app", expected: "postgresql|@Run|5432|app||true"),
    Row(
      words: "psql",
      variables: ["PGHOST": "db", "PGUSER": "u"],
      expected: "postgresql|db|5432|u|u|false"
    ),
    Row(
      words: "psql",
      variables: ["PGHOST": "/run/pg", "PGDATABASE": "d"],
      expected: "postgresql|/run/pg|5432|d||true"
    ),
    Row(
      words: "psql postgresql://u:p@db:6000/app",
      expected: "postgresql|db|6000|app|u|false"
    ),
    Row(words: "psql postgresql://v@db/app -U u", expected: "postgresql|db|5432|app|v|false"),
    Row(
      words: "psql postgresql:///app",
      variables: ["PGHOST": "db", "PGUSER": "u", "PGPORT": "6000"],
      expected: "postgresql|db|6000|app|u|false"
    ),
    Row(words: "psql postgresql:///app -h db -U u", expected: "postgresql|db|5432|app|u|false"),
    Row(words: "psql postgresql://db/app?host=other"),
    Row(words: "psql host=db"), Row(words: "psql --zap"),
    Row(words: "psql", variables: ["PGSERVICE": "x"]),
    Row(words: "psql", variables: ["PGOPTIONS": "-c search_path=x"]),
    Row(words: "psql app", variables: ["PGHOSTADDR": "127.0.0.1"]),
    Row(words: "psql", variables: ["PGDATABASE": "host=db"]),
    Row(
      words: "psql app",
      startup: "-- mine\n\\set PROMPT1 '%[%033[1m%]%/ '\n\\timing on\n\n\\x auto\n",
      expected: "postgresql||5432|app||true"
    ),
    Row(words: "psql app", startup: "SET search_path = other;\n"),
    Row(words: "psql app", startup: "\\timing \\c other\n"),
    Row(words: "psql -qX app", startup: "\\c other\n", expected: "postgresql||5432|app||true"),
    Row(words: "psql app", variables: ["PSQLRC": "~/x"]),
    Row(words: "createdb -T template0 app", expected: "postgresql||5432|app||true"),
    Row(words: "dropdb --if-exists app", expected: "postgresql||5432|app||true"),
    Row(words: "dropdb --maintenance-db=main app", expected: "postgresql||5432|app||true"),
    Row(words: "dropdb --maintenance-db=host=db app"), Row(words: "createdb host=db"),
    Row(words: "mysql -h db -P 33 -u me app", expected: "mysql|db|33|app|me|false"),
    Row(
      words: "mysql --no-defaults app",
      variables: ["USER": "me"],
      expected: "mysql||3306|app|me|true"
    ),
    Row(
      words: "mysql --no-defaults -u me -P 33 app",
      expected: "mysql|localhost|33|app|me|true"
    ),
    Row(
      words: "mysql --no-defaults -u me -S /run/s app",
      expected: "mysql|/run/s|3306|app|me|true"
    ),
    Row(words: "mysql --no-defaults -h localhost -S /run/s app"),
    Row(words: "mysql --no-defaults -P 33 -S /run/s app"),
    Row(words: "mysql app", variables: ["MYSQL_HOST": "db"]),
    Row(words: "mysql app", variables: ["MYSQL_GROUP_SUFFIX": "_main"]),
    Row(words: "mysql app", variables: ["MYSQL_HOME": "/x"]),
    Row(
      words: "mysql -u me app",
      options: "[client]\nhost=db\nport=33\n",
      expected: "mysql|db|33|app|me|false"
    ),
    Row(words: "mysql -u me app", options: "[client]\nhost=db\n!include /srv/other.cnf\n"),
    Row(words: "sqlite3 a.db"), Row(words: "redis-cli"),
  ]

  @Test(arguments: rows)
  func tells(_ row: Row) throws {
    let scratch = Scratch()
    let words = row.words.split(separator: " ").map(String.init)
    var variables = row.variables
    variables["HOME"] = scratch.path
    if !row.startup.isEmpty { try scratch.write(".psqlrc", row.startup) }
    if !row.options.isEmpty { try scratch.write(".my.cnf", row.options) }
    let query = DamageQuery(
      client: words[0],
      words: Array(words.dropFirst()),
      variables: variables,
      directory: scratch.path,
      targets: []
    )
    switch scratch.ask(.connection(query)) {
    case .databases(let facts):
      let found = facts.compactMap { fact -> String? in
        guard let user = fact.user else { return nil }
        let parts = [fact.scheme, fact.host, fact.port, fact.database, user, "\(fact.isHere)"]
        return parts.joined(separator: "|")
      }
      #expect(found == (row.expected.map { [$0] } ?? []))
      #expect(facts.first?.key(of: Resource(.database, "x")) == nil || row.expected != nil)
    case .unknown: #expect(row.expected == nil)
    default: Issue.record("no answer for \(row.words)")
    }
  }

  /// A start-up file of psql, and what it does.
  static let startups: [(text: String, does: PsqlStartup)] = [
    ("", .shows), ("-- a", .shows), ("\\set x 1\n  \\pset null '\\x'", .shows),
    ("set statement_timeout = 5;", .sets), ("SET a = ';' ; ", .sets), ("\\c other", .acts),
    ("\\connect other", .acts), ("\\set x 1 \\c other", .acts), ("\\set x `rm y`", .acts),
    ("\\i other.sql", .acts), ("\\! rm x", .acts), ("SET a = 1; DROP TABLE t;", .acts),
    ("SET a = 1", .acts), ("DROP TABLE t;", .acts), ("\\x\nset a = 1;", .sets),
  ]

  @Test(arguments: startups)
  func readsStartups(_ row: (text: String, does: PsqlStartup)) {
    #expect(PsqlStartup(row.text) == row.does)
  }

  /// A connection string, and what it says, sorted; nil where libpq refuses it.
  static let strings: [(text: String, values: String?)] = [
    (
      "postgres://u:p%40@h:1/d?connect_timeout=2",
      "connect_timeout=2 dbname=d host=h password=p@ port=1 user=u"
    ),
    ("postgresql://", ""), ("postgresql:///d", "dbname=d"), ("postgresql://h", "host=h"),
    ("postgresql://a:1,b/d", "dbname=d host=a,b port=1,"),
    ("postgresql://a,b:2", "host=a,b port=,2"),
    ("postgresql://[::1]:5/d", "dbname=d host=::1 port=5"), ("postgresql://[::1/d", nil),
    ("postgresql://[::1]x/d", nil), ("postgresql://[]/d", nil),
    ("postgresql://%2Frun/d", "dbname=d host=/run"),
    ("postgresql://h?host=i&dbname=e", "dbname=e host=i"),
    ("postgresql://h/d?%73ervice=m", "dbname=d host=h service=m"),
    ("postgresql://h/d?a", nil), ("postgresql://h/d?a=b=c", nil),
    ("postgresql://u@x/d@h", "dbname=d@h host=x user=u"),
    ("host=h dbname=d", "dbname=d host=h"), ("host = h  dbname\t=\nd", "dbname=d host=h"),
    ("host='a b' user='\\'x'", "host=a b user='x"), ("host=a\\ b", "host=a b"), ("host=", "host="),
    ("host=h x", nil), ("=h", nil), ("host='h", nil), ("host=a host=b", "host=b"),
  ]

  @Test(arguments: strings)
  func readsStrings(_ row: (text: String, values: String?)) {
    let read = PostgresString(row.text)?.values.sorted { $0.key < $1.key }
    #expect(read?.map { "\($0.key)=\($0.value)" }.joined(separator: " ") == row.values)
  }
}
