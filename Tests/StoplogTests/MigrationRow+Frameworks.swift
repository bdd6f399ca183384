extension MigrationRow {
  static func site(_ databases: String) -> [String: String] {
    [
      "manage.py":
        "#!/usr/bin/env python\nimport os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'site.settings')\n",
      "site/settings.py": "import os\nDATABASES = {'default': {\(databases)}}\n",
      "site/__init__.py": "",
    ]
  }
  static let sqlite =
    "'ENGINE': 'django.db.backends.sqlite3', 'NAME': BASE_DIR / 'db.sqlite3'"
  static func postgres(_ name: String, _ host: String) -> String {
    "'ENGINE': 'django.db.backends.postgresql', 'NAME': '\(name)', 'HOST': '\(host)'"
  }
  static func operation(_ text: String) -> [String: String] {
    [
      "shop/migrations/0002_x.py": """
      from django.db import migrations, models

      class Migration(migrations.Migration):
          dependencies = [('shop', '0001_initial')]
          operations = [\(text)]
      """
    ]
  }
  static let field = operation("migrations.AddField('order', 'note', models.TextField())")
  static let noField = operation("migrations.RemoveField(model_name='order', name='note')")
  static let migrate = "python manage.py migrate"
  static let django: [MigrationRow] = [
    .init("allow", "django, a file, adds", migrate, [site(sqlite), field]),
    .init(
      "hold",
      "django, a file, drops a field",
      migrate,
      names: ["'shop_order.note'"],
      [site(sqlite), noField]
    ),
    .init(
      "hold",
      "django, a file, drops a model",
      migrate,
      names: ["'shop_order'"],
      [site(sqlite), operation("migrations.DeleteModel(name='Order')")]
    ),
    .init(
      "hold",
      "django, back to nothing",
      migrate + " shop zero",
      names: ["goes back"],
      [site(sqlite), operation("migrations.AddField('order', 'note')")]
    ),
    .init(
      "allow",
      "django, up to the newest by name",
      migrate + " shop 0002",
      [site(sqlite), operation("migrations.AddField('order', 'note')")]
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
      names: ["site/production.py"],
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

  static let yml = [
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
  static func rb(_ body: String) -> [String: String] {
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
}
