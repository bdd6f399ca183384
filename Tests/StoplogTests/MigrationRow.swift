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
  private static func ini(_ url: String) -> [String: String] {
    [
      "alembic.ini": "[alembic]\nscript_location = %(here)s/db\nsqlalchemy.url = \(url)\n",
      "db/env.py": "from alembic import context\nconfig = context.config\n",
    ]
  }
  private static let readsURL = [
    "db/env.py": """
    import os
    from alembic import context
    context.config.set_main_option("sqlalchemy.url", os.environ["DATABASE_URL"])
    """
  ]
  private static let adds = revision("a1", nil, "op.create_table('users', sa.Column('id'))")
  private static let drops = revision("b2", "a1", "op.drop_column('users', 'email')")

  private static func revision(_ name: String, _ before: String?, _ up: String) -> [String: String]
  {
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

  private static func env(_ url: String, _ name: String = ".env") -> [String: String] {
    [name: "DATABASE_URL=\(url)\n"]
  }
  private static let dev = "postgresql://u:SECRET@localhost:5432/shop_dev"
  private static let test = "postgresql://u:SECRET@localhost:5432/shop_test"
  private static let local = "postgresql://u:SECRET@localhost:5432/shop"
  private static let away = "postgresql://u:SECRET@db.example.com/shop"
  private static let prod = "postgresql://u:SECRET@db.example.com/shop_production"

  private static let up = "alembic upgrade head"
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

  private static func site(_ databases: String) -> [String: String] {
    [
      "manage.py": "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'site.settings')\n",
      "site/settings.py": "import os\nDATABASES = {'default': {\(databases)}}\n",
      "site/__init__.py": "",
    ]
  }
  private static let sqlite =
    "'ENGINE': 'django.db.backends.sqlite3', 'NAME': BASE_DIR / 'db.sqlite3'"
  private static func postgres(_ name: String, _ host: String) -> String {
    "'ENGINE': 'django.db.backends.postgresql', 'NAME': '\(name)', 'HOST': '\(host)'"
  }
  private static func operation(_ text: String) -> [String: String] {
    [
      "shop/migrations/0002_x.py": """
      from django.db import migrations, models

      class Migration(migrations.Migration):
          dependencies = [('shop', '0001_initial')]
          operations = [\(text)]
      """
    ]
  }
  private static let field = operation("migrations.AddField('order', 'note', models.TextField())")
  private static let noField = operation("migrations.RemoveField(model_name='order', name='note')")
  private static let migrate = "python manage.py migrate"
  static let django: [MigrationRow] = [
    .init("allow", "django, a file, adds", migrate, [site(sqlite), field]),
    .init(
      "hold",
      "django, a file, drops a field",
      migrate,
      names: ["'order.note'"],
      [site(sqlite), noField]
    ),
    .init(
      "hold",
      "django, a file, drops a model",
      migrate,
      names: ["'Order'"],
      [site(sqlite), operation("migrations.DeleteModel(name='Order')")]
    ),
    .init(
      "hold",
      "django, SQL",
      migrate,
      names: ["'orders'"],
      [site(sqlite), operation("migrations.RunSQL('DELETE FROM orders', 'SELECT 1')")]
    ),
    .init(
      "allow",
      "django, SQL that would take it back",
      migrate,
      [site(sqlite), operation("migrations.RunSQL('SELECT 1', reverse_sql='DROP TABLE orders')")]
    ),
    .init("allow", "django, dev", migrate, [site(postgres("shop_dev", "localhost")), field]),
    .init(
      "hold",
      "django, production",
      migrate,
      names: ["shop_prod"],
      [site(postgres("shop_prod", "10.0.0.4")), field]
    ),
    .init(
      "hold",
      "django, a variable",
      migrate,
      names: ["db.example.com"],
      [
        site("'NAME': os.environ.get('DB_NAME', 'x_dev'), 'HOST': os.environ.get('DB_HOST', '')"),
        [".env": "DB_NAME=shop\nDB_HOST=db.example.com\n"], field,
      ]
    ),
    .init(
      "hold",
      "django, settings for production",
      migrate + " --settings site.production",
      names: ["site.production"],
      [
        site(sqlite), field,
        ["site/production.py": "DATABASES = {'default': {\(postgres("shop", "localhost"))}}"],
      ]
    ),
    .init(
      "hold",
      "django, a flush",
      "python manage.py flush --noinput",
      [site(sqlite), field]
    ),
  ]

  private static let yml = [
    "config/database.yml": """
    default: &default
      adapter: postgresql
      host: <%= ENV.fetch("DB_HOST", "localhost") %>
    development:
      <<: *default
      database: shop_development
    test:
      <<: *default
      database: shop_test
    production:
      <<: *default
      database: shop_production
      host: db.example.com
    """
  ]
  private static func rb(_ body: String) -> [String: String] {
    [
      "db/migrate/20240101000000_x.rb": """
      class X < ActiveRecord::Migration[7.1]
        def up
          \(body)
        end

        def down
          drop_table :gone
        end
      end
      """
    ]
  }
  static let rails: [MigrationRow] = [
    .init("allow", "rails, adds", "rails db:migrate", [yml, rb("add_column :a, :b, :string")]),
    .init(
      "hold",
      "rails, drops a table",
      "bin/rails db:migrate",
      names: ["'users'"],
      [yml, rb("drop_table :users"), ["bin/rails": "#!/usr/bin/env ruby\n"]]
    ),
    .init(
      "hold",
      "rails, drops a column",
      "rails db:migrate",
      names: ["'users.email'"],
      [yml, rb("remove_column :users, :email, :string")]
    ),
    .init(
      "hold",
      "rails, in production",
      "RAILS_ENV=production rails db:migrate",
      names: ["shop_production"],
      [yml, rb("add_column :a, :b, :string")]
    ),
    .init(
      "hold",
      "rails, in production by a word",
      "rails db:migrate RAILS_ENV=production",
      names: ["shop_production"],
      [yml, rb("add_column :a, :b, :string")]
    ),
    .init(
      "hold",
      "rails, another setting",
      "rails db:migrate",
      names: ["db.example.com"],
      [yml, env(away), rb("add_column :a, :b, :string")]
    ),
    .init(
      "allow",
      "rails, tests",
      "RAILS_ENV=test rails db:migrate",
      [yml, rb("drop_table :users")]
    ),
    .init("hold", "rails, drops all", "rails db:drop", [yml]),
  ]

  private static let schema = [
    "prisma/schema.prisma":
      "datasource db {\n  provider = \"postgresql\"\n  url = env(\"DATABASE_URL\")\n}\n"
  ]
  private static func step(_ path: String, _ text: String) -> [String: String] { [path: text] }
  private static let prismaAdds = step(
    "prisma/migrations/2_b/migration.sql",
    "CREATE TABLE t(a int);"
  )
  private static let prismaDrops = step(
    "prisma/migrations/2_b/migration.sql",
    "ALTER TABLE \"User\" DROP COLUMN \"email\";"
  )
  private static let dbmate =
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

  private static let knexfile = [
    "knexfile.js": """
    module.exports = {
      development: { client: 'pg', connection: { host: 'localhost', database: 'shop_dev' } },
      production: { client: 'pg', connection: { host: 'db.example.com', database: 'shop' } },
    };
    """
  ]
  private static func knex(_ up: String) -> [String: String] {
    [
      "migrations/1_a.js": """
      exports.up = async function (knex) {
        \(up);
      };

      exports.down = async function (knex) {
        await knex.schema.dropTable('gone');
      };
      """
    ]
  }
  private static let sequelize = [
    "config/config.json": """
    {"development": {"host": "127.0.0.1", "database": "shop_dev", "dialect": "postgres"},
     "production": {"use_env_variable": "DATABASE_URL"}}
    """
  ]
  private static func sequelize(_ up: String) -> [String: String] {
    [
      "migrations/1-a.js": """
      module.exports = {
        async up(queryInterface, Sequelize) {
          \(up);
        },
        async down(queryInterface) {
          await queryInterface.dropTable('gone');
        },
      };
      """
    ]
  }
  static let programs: [MigrationRow] = [
    .init(
      "allow",
      "knex, adds",
      "npx knex migrate:latest",
      [knexfile, knex("await knex.schema.createTable('t', (t) => { t.increments(); })")]
    ),
    .init(
      "hold",
      "knex, drops a table",
      "npx knex migrate:latest",
      names: ["'t'"],
      [knexfile, knex("await knex.schema.dropTable('t')")]
    ),
    .init(
      "hold",
      "knex, drops a column",
      "npx knex migrate:latest",
      names: ["'orders.total'"],
      [knexfile, knex("await knex.schema.alterTable('orders', t => { t.dropColumn('total'); })")]
    ),
    .init(
      "hold",
      "knex, raw SQL",
      "npx knex migrate:latest",
      names: ["'orders'"],
      [knexfile, knex("await knex.raw('TRUNCATE orders')")]
    ),
    .init(
      "hold",
      "knex, production",
      "npx knex migrate:latest --env production",
      names: ["db.example.com"],
      [knexfile, knex("await knex.schema.createTable('t')")]
    ),
    .init(
      "allow",
      "sequelize, adds",
      "npx sequelize-cli db:migrate",
      [sequelize, sequelize("await queryInterface.addColumn('a', 'b', Sequelize.STRING)")]
    ),
    .init(
      "hold",
      "sequelize, drops",
      "npx sequelize-cli db:migrate",
      names: ["'Users.email'"],
      [sequelize, sequelize("await queryInterface.removeColumn('Users', 'email')")]
    ),
    .init(
      "hold",
      "sequelize, production",
      "npx sequelize-cli db:migrate --env production",
      names: ["shop_production"],
      [sequelize, env(prod), sequelize("await queryInterface.addColumn('a', 'b', x)")]
    ),
  ]

  static let runners: [MigrationRow] = [
    .init("allow", "tests, a database for them", "pytest", [env(test)]),
    .init(
      "hold",
      "tests, production in reach",
      "pytest",
      names: ["shop_production"],
      [env(prod)]
    ),
    .init("allow", "tests of Rails", "bundle exec rspec", [yml]),
    .init(
      "hold",
      "tests of Node",
      "node --test a.test.mjs",
      names: ["db.example.com"],
      [["a.test.mjs": "await sequelize.sync({ force: true });\n"]],
      environment: ["DATABASE_URL": away]
    ),
    .init(
      "allow",
      "tests of Node, a database for them",
      "node --test a.test.mjs",
      [["a.test.mjs": "await sequelize.sync({ force: true });\n"]],
      environment: ["DATABASE_URL": test]
    ),
  ]
}
