extension Scenario {
  static let drizzleForce = Scenario(
    "S13",
    date: "2026-02-19",
    agent: "Claude Code",
    title: "drizzle-kit push --force from a background session wiped more than 60 tables",
    environment: ["DATABASE_URL": "postgresql://postgres:x@roundhouse.example.net:5432/railway"],
    standIns: [.drizzleKit],
    build: #"""
      mkdir -p "$HOME/project"
      cd "$HOME/project"
      echo 'export default { dialect: "postgresql" }' >drizzle.config.ts
      repository "$PWD"
      for n in {1..60}; do echo "CREATE TABLE t$n(id INTEGER);"; done >"$WORLD/tables.sql"
      database "$WORLD/servers/production.db" courses 500
      if type -P sqlite3 >/dev/null; then
        sqlite3 "$WORLD/servers/production.db" <"$WORLD/tables.sql"
      fi
      database "$WORLD/servers/test.db" courses 3
      """#,
    steps: { _ in
      [
        .incident(
          "drizzle-kit push --force",
          loses: #"test "$(rows "$WORLD/servers/production.db" courses)" = 0"#
        ),
        .twin(
          "drizzle-kit push --force",
          shows: #"""
            test "$(rows "$WORLD/servers/test.db" pushed)" = 1 &&
              test "$(rows "$WORLD/servers/production.db" courses)" = 500
            """#,
          environment: ["DATABASE_URL": "postgresql://localhost:5432/app_test"]
        ),
      ]
    }
  )
}
