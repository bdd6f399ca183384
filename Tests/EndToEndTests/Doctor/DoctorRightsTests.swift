import Linux
import TestSupport
import Testing

/// What roles may do, as real servers say it: found, and gone after it was taken back.
@Suite struct DoctorRightsTests {
  private static let word = "w0rdOfTheRole"

  /// A home with a project that names a database for production.
  private static func home(_ address: String) throws -> (TemporaryFolder, String) {
    let home = TemporaryFolder()
    let project = home.file("shop")
    try File.makeDirectories(project + "/.git")
    try File.replace(project + "/.env.production", with: "DATABASE_URL=\(address)\n".utf8)
    return (home, project)
  }

  @Test func whatARoleOfPostgresMayDo() throws {
    let servers = try PostgresServers()
    try servers.run(
      """
      CREATE ROLE agent LOGIN PASSWORD '\(Self.word)';
      GRANT USAGE ON SCHEMA public TO agent;
      GRANT SELECT, INSERT, UPDATE, DELETE, TRUNCATE ON ALL TABLES IN SCHEMA public TO agent;
      CREATE TABLE own (id int); ALTER TABLE own OWNER TO agent;
      """
    )
    let port = servers.server.port
    let (home, project) = try Self.home("postgresql://agent:\(Self.word)@127.0.0.1:\(port)/shop")
    let before = try servers.fingerprint()
    let open = try DoctorRun(home, project: project)
    #expect(open.status == 1, "\(open.text)")
    #expect(open.severities("database.rights") == ["serious"], "\(open.text)")
    let words = open.words("database.rights")
    #expect(words.contains("role 'agent'"), "\(words)")
    #expect(words.contains("can DROP or TRUNCATE 10 of 11 tables"), "\(words)")
    #expect(!open.text.contains(Self.word))
    #expect(try servers.fingerprint() == before)

    // The lines that it says are run, and that is all it takes.
    let fixes = open.fixes("database.rights")
    let revokes = fixes.filter { $0.hasPrefix("REVOKE") }
    #expect(revokes.count == 2, "\(fixes)")
    try servers.run(revokes.joined() + "ALTER TABLE own OWNER TO app; GRANT SELECT ON own TO agent")
    let closed = try DoctorRun(home, project: project)
    #expect(closed.severities("database.rights") == [], "\(closed.text)")
    #expect(closed.severities("database.production") == ["note"], "\(closed.text)")
    #expect(closed.status == 0, "\(closed.text)")
  }

  /// A role that it may become counts as itself.
  @Test func aRoleThatItMayBecome() throws {
    let servers = try PostgresServers()
    try servers.run(
      """
      CREATE ROLE agent LOGIN NOINHERIT PASSWORD '\(Self.word)';
      CREATE ROLE mighty NOLOGIN; GRANT DELETE ON log TO mighty; GRANT mighty TO agent;
      """
    )
    let port = servers.server.port
    let (home, project) = try Self.home("postgresql://agent:\(Self.word)@127.0.0.1:\(port)/shop")
    let run = try DoctorRun(home, project: project)
    #expect(run.words("database.rights").contains("can DELETE from 1 of 10 tables"), "\(run.text)")
    let offline = try DoctorRun(home, project: project, options: ["--offline"])
    #expect(offline.status == 1)
    #expect(offline.words("database.production").contains("'--offline' asks no server"))
  }

  @Test func aSuperuserOfPostgres() throws {
    let servers = try PostgresServers()
    try servers.run("CREATE DATABASE shop_production", on: "postgres")
    let address = "postgresql://app:\(PostgresServers.password)@127.0.0.1:\(servers.server.port)"
    let (home, project) = try Self.home(address + "/shop")
    let run = try DoctorRun(home, project: project)
    #expect(run.words("database.rights").contains("is a superuser"), "\(run.text)")
    #expect(run.words("database.rights").contains("GRANT SELECT ON ALL TABLES IN SCHEMA archive"))
    #expect(!run.text.contains(PostgresServers.password))

    // A database for development, with production on the same server.
    try File.replace(project + "/.env.production", with: "".utf8)
    try File.replace(project + "/.env", with: "DATABASE_URL=\(address)/shop_dev\n".utf8)
    try servers.run("CREATE DATABASE shop_dev", on: "postgres")
    let beside = try DoctorRun(home, project: project)
    #expect(beside.severities("database.neighbour") == ["serious"], "\(beside.text)")
    #expect(beside.words("database.neighbour").contains("'shop_production'"))
  }

  @Test func passwordFilesAndServices() throws {
    let servers = try PostgresServers()
    try servers.run(
      "CREATE ROLE reader LOGIN PASSWORD '\(Self.word)'; CREATE DATABASE live_shop",
      on: "postgres"
    )
    let port = servers.server.port
    let (home, project) = try Self.home("")
    let entry = "127.0.0.1:\(port):live_shop:reader:\(Self.word)\n"
    try File.replace(home.file(".pgpass"), with: entry.utf8)
    let run = try DoctorRun(home, project: project)
    #expect(run.severities("database.production") == ["note"], "\(run.text)")
    #expect(run.status == 0, "\(run.text)")

    try File.replace(home.file(".pgpass"), with: "".utf8)
    let service =
      "[shop]\nhost=127.0.0.1\nport=\(port)\ndbname=live_shop\nuser=app\n"
      + "password=\(PostgresServers.password)\n"
    try File.replace(home.file(".pg_service.conf"), with: service.utf8)
    let other = try DoctorRun(home, project: project, environment: ["PGSERVICE": "shop"])
    #expect(other.severities("database.rights") == ["serious", "serious"], "\(other.text)")
    #expect(!other.text.contains(PostgresServers.password))
  }

  @Test func whatAUserOfMariaDBMayDo() throws {
    let servers = try MariaServers()
    try servers.run(
      "CREATE USER agent@'127.0.0.1' IDENTIFIED BY '\(Self.word)'; GRANT ALL ON shop.* TO agent@'127.0.0.1'"
    )
    let (home, project) = try Self.home(
      "mysql://agent:\(Self.word)@127.0.0.1:\(servers.server.port)/shop"
    )
    let before = try servers.fingerprint()
    let open = try DoctorRun(home, project: project)
    #expect(open.severities("database.rights") == ["serious"], "\(open.text)")
    #expect(open.words("database.rights").contains("can DROP the database 'shop'"), "\(open.text)")
    #expect(!open.text.contains(Self.word))
    #expect(try servers.fingerprint() == before)

    let fixes = open.fixes("database.rights")
    try servers.run(fixes.filter { $0.hasSuffix(";") }.joined())
    let closed = try DoctorRun(home, project: project)
    #expect(closed.severities("database.rights") == [], "\(closed.text)")
    #expect(closed.status == 0, "\(closed.text)")

    try servers.run("GRANT DELETE ON shop.plain TO agent@'127.0.0.1'")
    let one = try DoctorRun(home, project: project)
    #expect(one.words("database.rights").contains("can DELETE from 1 of"), "\(one.text)")

    // The catalogue doesn't list what an active role gives.
    try servers.run(
      """
      REVOKE DELETE ON shop.plain FROM agent@'127.0.0.1';
      CREATE ROLE mighty; GRANT DROP ON shop.* TO mighty; GRANT mighty TO agent@'127.0.0.1';
      SET DEFAULT ROLE mighty FOR agent@'127.0.0.1';
      """
    )
    let role = try DoctorRun(home, project: project)
    #expect(role.severities("database.production") == ["serious"], "\(role.text)")
    #expect(role.words("database.production").contains("roles, which aren't followed"))
  }

  /// What answers wrongly, or not at all, is unknown, and unknown counts.
  @Test func aServerThatDoesNotAnswer() throws {
    for address in [
      "postgresql://a:\(Self.word)@127.0.0.1:1/x", "mysql://a:\(Self.word)@127.0.0.1:1/x",
    ] {
      let (home, project) = try Self.home(address)
      let run = try DoctorRun(home, project: project)
      #expect(run.status == 1)
      #expect(run.words("database.production").contains("nothing answers there"), "\(run.text)")
      #expect(!run.text.contains(Self.word))
    }
  }
}
