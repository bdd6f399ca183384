internal import CodeSyntax

/// A program that changes a database by files of the project.
enum MigrationTool: String, CaseIterable {
  case alembic
  case artisan
  case dbmate
  case diesel
  case django
  case drizzle
  case flyway
  case goose
  case knex
  case migrate
  case prisma
  case rails
  case sequelize
  case sqlx
  case typeorm

  /// The tool of a program's name; nil if it is none.
  init?(program: String) {
    switch program {
    case "manage.py", "django-admin": self = .django
    case "drizzle-kit": self = .drizzle
    case "sequelize-cli", "sequelize": self = .sequelize
    case "rake": self = .rails
    default: self.init(rawValue: program)
    }
  }

  /// The language of its migrations; nil for SQL.
  var language: CodeLanguage? {
    switch self {
    case .alembic, .django: .python
    case .rails: .ruby
    case .artisan: .php
    case .knex, .sequelize, .typeorm: .javascript
    default: nil
    }
  }

  /// Where its migrations are by custom, as patterns seen from the folder of its settings.
  var patterns: [String] {
    switch self {
    case .alembic: []
    case .artisan: ["database/migrations/*.php"]
    case .dbmate: ["db/migrations/*.sql"]
    case .diesel: ["migrations/*/up.sql"]
    case .django: ["*/migrations/[0-9]*.py", "*/*/migrations/[0-9]*.py"]
    case .drizzle: ["drizzle/*.sql", "migrations/*.sql", "src/db/migrations/*.sql"]
    case .flyway:
      ["sql/V*.sql", "db/migration/V*.sql", "migrations/V*.sql"]
        + ["src/main/resources/db/migration/V*.sql"]
    case .goose: ["*.sql", "migrations/*.sql", "db/migrations/*.sql"]
    case .knex: ["migrations/*.[jt]s", "db/migrations/*.[jt]s", "src/db/migrations/*.[jt]s"]
    case .migrate: ["migrations/*.up.sql", "db/migrations/*.up.sql"]
    case .prisma: ["prisma/migrations/*/migration.sql"]
    case .rails: ["db/migrate/*.rb"]
    case .sequelize: ["migrations/*.[jt]s", "db/migrations/*.[jt]s", "src/migrations/*.[jt]s"]
    case .sqlx: ["migrations/*.sql"]
    case .typeorm:
      ["src/migration/*.[jt]s", "src/migrations/*.[jt]s", "migrations/*.[jt]s"]
        + ["src/database/migrations/*.[jt]s"]
    }
  }

  /// The option that names the folder of the migrations, and the end of their names in it.
  var folderOption: (names: [String], ending: String)? {
    switch self {
    case .dbmate: (["-d", "--migrations-dir"], "/*.sql")
    case .diesel: (["--migration-dir"], "/*/up.sql")
    case .flyway: (["-locations"], "/V*.sql")
    case .goose: (["-dir", "--dir"], "/*.sql")
    case .migrate: (["-path", "--path", "-source", "--source"], "/*.up.sql")
    case .sqlx: (["--source"], "/*.sql")
    case .knex: (["--migrations-directory"], "/*.[jt]s")
    case .sequelize: (["--migrations-path"], "/*.[jt]s")
    default: nil
    }
  }

  /// Files that say which database it uses, for tools whose settings are code.
  var settingsFiles: [String] {
    switch self {
    case .drizzle: ["drizzle.config.ts", "drizzle.config.js", "drizzle.config.mjs"]
    case .knex: ["knexfile.js", "knexfile.ts", "knexfile.cjs", "knexfile.mjs"]
    case .sequelize: ["config/config.js", "config/database.js"]
    case .typeorm: ["ormconfig.js", "ormconfig.ts"]
    default: []
    }
  }
}
