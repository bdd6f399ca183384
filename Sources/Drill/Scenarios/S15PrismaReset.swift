extension Scenario {
  static let prismaReset = Scenario(
    "S15",
    date: "2025-08-08",
    agent: "Claude Code",
    title: "prisma migrate reset, after 'ensure the current database does not get overwritten'",
    environment: ["DATABASE_URL": "postgresql://app:x@localhost:5432/app"],
    standIns: [.prisma, .pnpm],
    build: #"""
      mkdir -p "$HOME/project/prisma/migrations"
      cd "$HOME/project"
      printf 'datasource db {\n  provider = "postgresql"\n  url = env("DATABASE_URL")\n}\n' \
        >prisma/schema.prisma
      echo '{ "name": "app" }' >package.json
      repository "$PWD"
      database "$WORLD/servers/production.db" records 10000
      """#,
    steps: { _ in
      [
        .incident(
          "pnpm prisma migrate reset --force",
          loses: #"test "$(rows "$WORLD/servers/production.db" records)" = 0"#
        ),
        .twin(
          "pnpm prisma migrate diff --from-migrations prisma/migrations "
            + "--to-schema-datamodel prisma/schema.prisma",
          shows: #"test "$(rows "$WORLD/servers/production.db" records)" = 10000"#
        ),
      ]
    }
  )
}
