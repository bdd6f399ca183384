import Effects
import Policy
import Testing

/// Which backups go along with what they are for.
@Suite struct BackupPlaceTests {
  /// A backup, what it is for and what holds that, and what would take it along.
  static let rows: [(backup: String, things: [String], holder: String?)] = [
    ("/srv/data/backup", ["/srv/data"], "/srv/data"), ("/srv/data", ["/srv/data"], "/srv/data"),
    ("/srv/data/x", ["/srv/data/**"], "/srv/data/**"), ("/srv/data/x", ["/"], "/"),
    ("/srv/database", ["/srv/data"], nil), ("/srv", ["/srv/data"], nil),
    ("/backup/shop.dump", ["database:shop", "/var/lib/postgresql"], nil),
    (
      "/var/lib/postgresql/shop.dump", ["database:shop", "/var/lib/postgresql"],
      "/var/lib/postgresql"
    ),
    ("/srv/app.db", ["table:/srv/app.db/orders"], "table:/srv/app.db/orders"),
    ("/srv/app.db.bak", ["table:/srv/app.db/orders"], nil),
    ("volume:pgdata", ["table:shop/orders", "volume:pgdata"], "volume:pgdata"),
    ("volume:dumps", ["table:shop/orders", "volume:pgdata"], nil),
    ("bucket:dumps", ["bucket:s3://dumps"], "bucket:s3://dumps"),
    ("object:s3://logs/old/a", ["bucket:logs"], "bucket:logs"),
    ("object:s3://logs2/a", ["bucket:logs"], nil), ("bucket:dumps", ["bucket:logs"], nil),
    ("database:shop_copy", ["database:shop"], "database:shop"),
    ("table:shop/orders_old", ["table:shop/orders"], "table:shop/orders"),
    ("database:db2.example.com/shop", ["database:db1.example.com/shop"], nil),
    (
      "table:db1.example.com/old/orders", ["database:db1.example.com/shop"],
      "database:db1.example.com/shop"
    ),
    (
      "infrastructure:aws_db_instance.main", ["infrastructure:aws_db_instance.main"],
      "infrastructure:aws_db_instance.main"
    ),
    ("infrastructure:aws_db_snapshot.last", ["infrastructure:aws_db_instance.main"], nil),
  ]

  @Test(arguments: rows)
  func aBackupThatGoesAlongIsNone(
    _ row: (backup: String, things: [String], holder: String?)
  ) throws {
    let backup = try #require(ResourcePattern(row.backup))
    let things = try row.things.map { try #require(ResourcePattern($0)) }
    #expect(BackupPlace.holder(of: backup, among: things)?.description == row.holder)
  }
}
