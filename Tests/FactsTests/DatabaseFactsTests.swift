import Effects
import Linux
import Testing

@testable import Facts

@Suite struct DatabaseFactsTests {
  /// A value, and what it says; nil where it must not be read.
  static let addresses: [(value: String, expected: [String]?)] = [
    (
      "postgresql://u:SECRET@db.example.com:5432/shop?sslmode=require",
      ["postgresql", "db.example.com", "shop"]
    ),
    ("postgres://localhost/app", ["postgres", "localhost", "app"]),
    (
      "postgres://u:SECRET@Prod-1.RDS.amazonaws.com/app",
      ["postgres", "prod-1.rds.amazonaws.com", "app"]
    ),
    ("postgresql:///app?host=/var/run/postgresql", ["postgresql", "/var/run/postgresql", "app"]),
    ("postgresql://u:SECRET@%2Fvar%2Frun/app", ["postgresql", "/var/run", "app"]),
    ("postgresql://a:1,b:2/app", ["postgresql", "a,b", "app"]),
    ("postgres://u:SEC@RET@host/app", ["postgres", "host", "app"]),
    ("postgres://u:SEC/RET@host/app", nil),
    ("postgres://u:SEC?RET@host/app", nil),
    ("postgres://u:SEC#RET@host/app", nil),
    ("postgres://[::1]:5432/app", ["postgres", "::1", "app"]),
    ("mysql://root@127.0.0.1:3306/a%20b", ["mysql", "127.0.0.1", "a b"]),
    (
      "mongodb+srv://u:SECRET@c0.x.mongodb.net/shop?retryWrites=true",
      ["mongodb+srv", "c0.x.mongodb.net", "shop"]
    ),
    ("redis://:SECRET@cache:6379/0", ["redis", "cache", "0"]),
    ("jdbc:postgresql://h:5432/d?user=u&password=SECRET", ["postgresql", "h", "d"]),
    ("sqlserver://h:1433;database=d;user=sa;password=SECRET", ["sqlserver", "h", "d"]),
    ("sqlite:///x/app.db", ["sqlite", "", "x/app.db"]),
    ("sqlite:app.db", ["sqlite", "", "app.db"]),
    ("file:./dev.db?connection_limit=1", ["file", "", "./dev.db"]),
    ("u:SECRET@tcp(db.prod:3306)/shop?parseTime=true", ["", "db.prod", "shop"]),
    ("host=db.prod port=5432 dbname=shop user=u password=SECRET", ["", "db.prod", "shop"]),
    (
      "Server=tcp:h.database.windows.net,1433;Initial Catalog=d;User ID=u;Password=SECRET;",
      ["", "h.database.windows.net", "d"]
    ),
    ("dev.sqlite3", ["", "", "dev.sqlite3"]),
    ("user:SECRET", nil), ("SECRET@host", nil), ("password=SECRET", nil), ("some words", nil),
    ("postgres://${USER}:${PASS}@${HOST}/app", ["postgres", "${host}", "app"]),
  ]

  @Test(arguments: addresses)
  func readsAddressesWithoutPasswords(_ row: (value: String, expected: [String]?)) {
    let found = DatabaseAddress(row.value).map { [$0.scheme, $0.host, $0.name] }
    #expect(found == row.expected)
    #expect(!(found ?? []).joined().contains("SEC") && !(found ?? []).joined().contains("RET"))
  }

  /// A line, or lines, and the value of `K` that they give; nil if none.
  static let lines: [(text: String, value: String?)] = [
    ("K=v", "v"), ("  K = v  ", "v"), ("export K=v", "v"), ("K: v", "v"), ("K=", ""),
    ("K=v # comment", "v"), ("K=v#no", "v#no"), ("K= # comment", ""), ("#K=v", nil), ("K", nil),
    ("K='a # b'", "a # b"), ("K=\"a # b\" # c", "a # b"), ("K=`a\"b'c`", "a\"b'c"),
    ("K=\"a\\nb\"", "a\nb"), ("K='a\\nb'", "a\\nb"), ("K=\"a\\\"b\"", "a\"b"),
    ("K=\"line one\nline two\"\nL=x", "line one\nline two"), ("K=\"open", "\"open"),
    ("A=x\nK=${A}y", "xy"), ("A=x\nK=$A/y", "x/y"), ("K=${E}", "env"), ("K=${NO}", "${NO}"),
    ("K=${NO:-d}", "d"), ("K=${NO-d}", "d"), ("K='${E}'", "${E}"), ("K=\"${E}\"", "env"),
    ("K=a\nK=b", "b"), ("K=v\r\nL=w\r\n", "v"), ("L=${K}\nK=v", "v"), ("K=$", "$"), ("K=${", "${"),
  ]

  @Test(arguments: lines)
  func readsDotenv(_ row: (text: String, value: String?)) throws {
    let read = try Dotenv(row.text, at: "/.env", environment: ["E": "env"])
    #expect(read.values["K"] == row.value)
  }

  /// Texts whose values would be far longer, or take far longer to read, than the text.
  static let bombs: [(text: String, isRead: Bool)] = [
    (
      "A=" + String(repeating: "x", count: 60_000) + "\n"
        + (0..<20_000).map { "B\($0)=$A\n" }.joined(), false
    ),
    ("A=xx\n" + (0..<30).map { "A=$A$A#\($0)\n" }.joined(), true),
    ("A=" + String(repeating: "${a", count: 300_000), true),
    ("A=" + String(repeating: "${a", count: 300_000) + "}", true),
    (String(repeating: "A='", count: 300_000), true),
    (String(repeating: "A=\"\n", count: 200_000), true),
    (String(repeating: "$", count: 1 << 20), true),
  ]

  @Test(arguments: bombs)
  func boundsDotenv(_ row: (text: String, isRead: Bool)) {
    let read = try? Dotenv(row.text, at: "/.env", environment: [:])
    #expect((read != nil) == row.isRead, "\(row.text.prefix(20))")
    let longest = read?.values.values.map(\.utf8.count).max() ?? 0
    #expect(longest <= 2 << 20)
  }

  /// Variables, and the facts they give as setting, scheme, host and name.
  static let variables: [(values: [String: String], facts: [[String]])] = [
    ([:], []),
    (["PATH": "/bin", "EDITOR": "vi", "SENTRY_DSN": "https://k@sentry.io/1"], []),
    (["DATABASE_URL": "postgres://h/d"], [["DATABASE_URL", "postgres", "h", "d"]]),
    (["ANYTHING": "mysql://h/d"], [["ANYTHING", "mysql", "h", "d"]]),
    (["MY_DATABASE_URL": "x.db", "DATABASE_URL": ""], [["MY_DATABASE_URL", "", "", "x.db"]]),
    (["PGHOST": "H", "PGDATABASE": "d"], [["PGHOST", "postgresql", "h", "d"]]),
    (["PGDATABASE": "d"], [["PGDATABASE", "postgresql", "", "d"]]),
    (["DB_HOST": "h", "DB_NAME": "d", "DB_PASSWORD": "SECRET"], [["DB_HOST", "", "h", "d"]]),
    (
      ["DB_CONNECTION": "mysql", "DB_HOST": "h", "DB_DATABASE": "d"],
      [["DB_HOST", "mysql", "h", "d"]]
    ),
    (["DB_CONNECTION": "sqlite", "DB_DATABASE": "x"], [["DB_DATABASE", "sqlite", "", "x"]]),
    (["PROD_DB_HOST": "h"], [["PROD_DB_HOST", "", "h", ""]]),
    (["POSTGRES_HOST": "h", "POSTGRES_DB": "d"], [["POSTGRES_HOST", "postgresql", "h", "d"]]),
    (["MYSQL_DATABASE": "d"], [["MYSQL_DATABASE", "mysql", "", "d"]]),
    (["APP_HOST": "h", "HOST": "h", "APP_NAME": "n"], []),
  ]

  @Test(arguments: variables)
  func findsSettings(_ row: (values: [String: String], facts: [[String]])) throws {
    let facts = try DatabaseSettings(values: row.values, source: "environment").facts()
    #expect(facts.map { [$0.setting, $0.scheme, $0.host, $0.name] } == row.facts)
  }

  @Test(arguments: [["PGSERVICE": "prod"], ["DATABASE_URL": "u:SECRET"], ["DB_URL": "a b c"]])
  func whatCannotBeReadIsUnknown(_ values: [String: String]) {
    let answer = Scratch().ask(.databases("/"), environment: values)
    guard case .unknown(let reason) = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(!reason.contains("SECRET"))
  }

  @Test func findsFilesUpToTheProject() throws {
    let scratch = Scratch()
    try scratch.write(".env", "DATABASE_URL=postgres://outside/d")
    try scratch.write("p/.env", "DATABASE_URL=postgres://u:SECRET@top/d")
    try scratch.write("p/.env.production", "DB_HOST=${BASE}.prod\nBASE=x")
    try scratch.write("p/apps/.env.local", "DATABASE_URL=postgres://apps/d")
    try scratch.write("p/apps/web/.env", "X=1\nCACHE=redis://cache/1")
    try scratch.write("p/apps/web/.env.example", "DATABASE_URL=postgres://example/d")
    var finder = scratch.finder(
      environment: ["MYSQL_URL": "mysql://env/d"],
      project: scratch.path + "/p"
    )
    let web = scratch.path + "/p/apps/web"
    let answer = finder.answer(.databases(web), within: Budget(milliseconds: 10_000))
    guard case .databases(let facts) = answer else {
      Issue.record("\(answer)")
      return
    }
    let found = facts.map { $0.source.replacingPrefix(scratch.path, "") + " " + $0.host }
    #expect(
      found == [
        "environment env", "/p/apps/web/.env cache", "/p/apps/.env.local apps", "/p/.env top",
        "/p/.env.production ${base}.prod",
      ]
    )
    #expect(!"\(facts)".contains("SECRET"))
  }

  @Test func readsPrismaSchemas() throws {
    let scratch = Scratch()
    try scratch.write(
      "prisma/schema.prisma",
      """
      generator client { provider = "x" }
      // url = "file:./not.db"
      datasource db {
        provider = "sqlite"
        url      = "file:./dev.db"
        directUrl = env("MINE") // note
      }
      model A { url String }
      """
    )
    try scratch.write(".env", "MINE=file:./mine.db")
    let answer = scratch.ask(.databases(scratch.path))
    guard case .databases(let facts) = answer else {
      Issue.record("\(answer)")
      return
    }
    #expect(facts.map(\.name) == [scratch.path + "/prisma/dev.db", "./mine.db"])
    try scratch.write("prisma/schema.prisma", "datasource db {\n url = f(x)\n}")
    #expect(scratch.ask(.databases(scratch.path)).isUnknown)
  }

  @Test(arguments: [
    "mkfifo .env", "mkdir .env", "ln -s .env .env", "truncate -s 2M .env", "printf '\\xff' > .env",
    "mkdir -p prisma; mkfifo prisma/schema.prisma", "ln -s /dev/zero .env.local",
  ])
  func aHostileFileIsUnknown(_ script: String) throws {
    let scratch = Scratch()
    try scratch.bash(script)
    #expect(scratch.ask(.databases(scratch.path)).isUnknown)
  }
}

extension String {
  fileprivate func replacingPrefix(_ prefix: String, _ other: String) -> String {
    hasPrefix(prefix) ? other + dropFirst(prefix.count) : self
  }
}
