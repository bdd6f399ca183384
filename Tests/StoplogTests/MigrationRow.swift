import Testing

/// A project, a command for its migrations, and what becomes of it.
struct MigrationRow: Sendable, CustomTestStringConvertible {
  var testDescription: String
  /// `allow` or `hold`.
  var verdict: String
  var command: String
  /// Texts that the judgement names.
  var names: [String] = []
  /// Files by path, beside the parts.
  var files: [String: String] = [:]
  /// What is in a commit that a remote has.
  var pushed: [String: String] = [:]
  var environment: [String: String] = [:]

  init(
    _ verdict: String,
    _ testDescription: String,
    _ command: String,
    names: [String] = [],
    _ parts: [[String: String]] = [],
    pushed: [[String: String]] = [],
    environment: [String: String] = [:]
  ) {
    self.verdict = verdict
    self.testDescription = testDescription
    self.command = command
    self.names = names
    for part in parts { files.merge(part) { $1 } }
    for part in pushed { self.pushed.merge(part) { $1 } }
    self.environment = environment
  }

  static let all = alembic + django + rails + sql + programs + runners
}

extension MigrationRow {
  static func ini(_ url: String) -> [String: String] {
    [
      "alembic.ini": "[alembic]\nscript_location = %(here)s/db\nsqlalchemy.url = \(url)\n",
      "db/env.py": "from alembic import context\nconfig = context.config\n",
    ]
  }
  static let readsURL = [
    "db/env.py": """
    import os
    from alembic import context
    context.config.set_main_option("sqlalchemy.url", os.environ["DATABASE_URL"])
    """
  ]
  static let adds = revision("a1", nil, "op.create_table('users', sa.Column('id'))")
  static let drops = revision("b2", "a1", "op.drop_column('users', 'email')")

  static func revision(_ name: String, _ before: String?, _ up: String) -> [String: String] {
    [
      "db/versions/\(name)_x.py": """
      from alembic import op
      import sqlalchemy as sa

      revision: str = '\(name)'
      down_revision = \(before.map { "'\($0)'" } ?? "None")

      def upgrade() -> None:
          \(up)

      def downgrade() -> None:
          op.drop_table('users')
      """
    ]
  }

  static func env(_ url: String, _ name: String = ".env") -> [String: String] {
    [name: "DATABASE_URL=\(url)\n"]
  }
  static let dev = "postgresql://u:SECRET@localhost:5432/shop_dev"
  static let test = "postgresql://u:SECRET@localhost:5432/shop_test"
  static let local = "postgresql://u:SECRET@localhost:5432/shop"
  static let away = "postgresql://u:SECRET@db.example.com/shop"
  static let prod = "postgresql://u:SECRET@db.example.com/shop_production"

  static let up = "alembic upgrade head"
  static let alembic: [MigrationRow] = [
    .init("allow", "alembic, a file, adds", up, [ini("sqlite:///app.db"), adds]),
    .init(
      "hold",
      "alembic, a file, drops",
      up,
      names: ["'users.email'", "db/versions/b2_x.py", "development"],
      [ini("sqlite:///app.db"), adds, drops]
    ),
    .init("allow", "alembic, local dev, adds", up, [ini(dev), adds]),
    .init("hold", "alembic, local dev, drops", up, names: ["users.email"], [ini(dev), drops]),
    .init("allow", "alembic, local, adds", up, names: ["nothing says what"], [ini(local), adds]),
    .init("hold", "alembic, local, drops", up, names: ["users.email"], [ini(local), drops]),
    .init("allow", "alembic, tests, drops", up, [ini(test), drops]),
    .init(
      "hold",
      "alembic, elsewhere, adds",
      up,
      names: ["isn't this machine"],
      [ini(away), adds]
    ),
    .init("hold", "alembic, production, adds", up, names: ["production"], [ini(prod), adds]),
    .init(
      "hold",
      "alembic, the program reads another setting",
      up,
      names: ["shop_production"],
      [ini("sqlite:///app.db"), readsURL, env(prod), adds]
    ),
    .init(
      "allow",
      "alembic, the program reads a setting for development",
      up,
      [ini(prod), readsURL, env(dev), adds]
    ),
    .init(
      "hold",
      "alembic, SQL",
      up,
      names: ["'orders'"],
      [ini(dev), revision("c3", "a1", "op.execute(\"DROP TABLE orders\")")]
    ),
    .init(
      "hold",
      "alembic, a batch",
      up,
      names: ["'orders.total'"],
      [
        ini(dev),
        revision("c3", "a1", "with op.batch_alter_table('orders') as b: b.drop_column('total')"),
      ]
    ),
    .init(
      "allow",
      "alembic, what is pushed has run",
      up,
      names: ["1 of 2 migrations"],
      [adds],
      pushed: [ini(dev), revision("0a", nil, "op.drop_table('old')")]
    ),
    .init(
      "hold",
      "alembic, what no commit holds hasn't",
      up,
      names: ["users.email"],
      [drops],
      pushed: [ini(dev), adds]
    ),
    .init(
      "hold",
      "alembic, the newest by its revision",
      up,
      names: ["'old'"],
      pushed: [ini(dev), adds, revision("0a", "a1", "op.drop_table('old')")]
    ),
    .init("hold", "alembic, back", "alembic downgrade -1", [ini(dev), adds]),
    .init("allow", "alembic, only printed", "alembic upgrade head --sql", [ini(prod), drops]),
    .init(
      "hold",
      "a file of the person's choice",
      "alembic -c prod.ini upgrade head",
      names: ["shop_production"],
      [["prod.ini": ini(prod)["alembic.ini"] ?? ""], adds]
    ),
  ]
}
