internal import Effects

/// The commands that "run a migration" speaks of.
enum ConstraintMigrations {
  /// Each as its words; what only looks, such as `prisma migrate status`, isn't among them.
  private static let texts = [
    "prisma migrate dev", "prisma migrate deploy", "prisma migrate reset", "prisma db push",
    "drizzle-kit push", "drizzle-kit migrate", "alembic upgrade", "alembic downgrade",
    "rails db:migrate", "rake db:migrate", "manage.py migrate", "knex migrate:latest",
    "knex migrate:rollback", "sequelize db:migrate", "sequelize-cli db:migrate",
    "typeorm migration:run", "flyway migrate", "liquibase update", "artisan migrate", "goose up",
    "dbmate up", "supabase db push", "supabase migration up", "mix ecto.migrate",
    "diesel migration run", "atlas migrate apply", "sqlx migrate run",
  ]

  static let commands: [CommandPattern] = texts.map { text in
    let words = text.split(separator: " ").map { Glob(String($0)) }
    return CommandPattern(words[0], words: Array(words.dropFirst()))
  }
}
