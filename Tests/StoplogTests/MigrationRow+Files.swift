extension MigrationRow {
  static let schema = [
    "prisma/schema.prisma":
      "datasource db {\n  provider = \"postgresql\"\n  url = env(\"DATABASE_URL\")\n}\n"
  ]
  static func step(_ path: String, _ text: String) -> [String: String] { [path: text] }
  static let prismaAdds = step(
    "prisma/migrations/2_b/migration.sql",
    "CREATE TABLE t(a int);"
  )
  static let prismaDrops = step(
    "prisma/migrations/2_b/migration.sql",
    "ALTER TABLE \"User\" DROP COLUMN \"email\";"
  )
  static let dbmate =
    "-- migrate:up\nCREATE TABLE t(a int);\n-- migrate:down\nDROP TABLE t;\n"
  static let sql: [MigrationRow] = [
    .init("allow", "prisma, dev", "npx prisma migrate dev", [schema, env(dev), prismaAdds]),
    .init("allow", "prisma, nothing to reach", "npx prisma migrate dev", [schema, prismaAdds]),
    .init(
      "allow",
      "prisma reads .env alone",
      "npx prisma migrate deploy",
      [schema, env(dev), env(prod, ".env.production"), prismaAdds]
    ),
    .init(
      "hold",
      "prisma, drops",
      "npx prisma migrate deploy",
      names: ["User.email"],
      [schema, env(dev), prismaDrops]
    ),
    .init(
      "hold",
      "prisma, production",
      "npx prisma migrate deploy",
      names: ["shop_production"],
      [schema, env(prod), prismaAdds]
    ),
    .init(
      "hold",
      "prisma, a mode of production",
      "NODE_ENV=production npx prisma migrate deploy",
      names: ["the mode"],
      [schema, env(dev), prismaAdds]
    ),
    .init(
      "allow",
      "prisma, tests",
      "npx prisma migrate deploy",
      [schema, env(test), prismaDrops]
    ),
    .init(
      "hold",
      "prisma, a push over data",
      "npx prisma db push --accept-data-loss",
      [schema, env(dev)]
    ),
    .init("allow", "dbmate", "dbmate up", [env(dev), step("db/migrations/1_a.sql", dbmate)]),
    .init(
      "hold",
      "dbmate, elsewhere",
      "dbmate up",
      [env(away), step("db/migrations/1_a.sql", dbmate)]
    ),
    .init(
      "allow",
      "dbmate, a URL",
      "dbmate --url \(dev) up",
      [env(prod), step("db/migrations/1_a.sql", dbmate)]
    ),
    .init(
      "hold",
      "dbmate, a URL of production, with tests in .env",
      "dbmate --url \(prod) drop",
      names: ["shop_production"],
      [env(test)]
    ),
    .init(
      "hold",
      "golang-migrate, drops",
      "migrate -path migrations -database \(dev) up",
      names: ["'t'"],
      [
        step("migrations/1_a.up.sql", "DROP TABLE t;"),
        step("migrations/1_a.down.sql", "CREATE TABLE t(a int);"),
      ]
    ),
    .init(
      "allow",
      "golang-migrate, adds",
      "migrate -path migrations -database \(dev) up",
      [
        step("migrations/1_a.up.sql", "CREATE TABLE t(a int);"),
        step("migrations/1_a.down.sql", "DROP TABLE t;"),
      ]
    ),
    .init(
      "hold",
      "sqlx, a URL glued to its option",
      "sqlx migrate run -D\(prod)",
      names: ["shop_production"],
      [env(dev), step("migrations/1_a.sql", "CREATE TABLE t(a int);")]
    ),
    .init(
      "hold",
      "sqlx",
      "sqlx migrate run",
      names: ["t.a"],
      [env(dev), step("migrations/1_a.sql", "ALTER TABLE t DROP COLUMN a;")]
    ),
    .init(
      "hold",
      "diesel",
      "diesel migration run",
      names: ["'t'"],
      [env(dev), step("migrations/1_a/up.sql", "TRUNCATE t;")]
    ),
    .init(
      "allow",
      "diesel, back is another matter",
      "diesel migration run",
      [
        env(dev), step("migrations/1_a/up.sql", "CREATE TABLE t(a int);"),
        step("migrations/1_a/down.sql", "DROP TABLE t;"),
      ]
    ),
  ]
}
