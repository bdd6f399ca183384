extension Scenario {
  static let drizzlePush = Scenario(
    "S14",
    date: "2026-02-08",
    agent: "Claude Code",
    title: "drizzle-kit push took the api_keys table, eleven days before the whole database",
    standIns: [.drizzleKit],
    build: #"""
      mkdir -p "$HOME/project"
      cd "$HOME/project"
      echo 'export default { dialect: "postgresql" }' >drizzle.config.ts
      echo .env >.gitignore
      repository "$PWD"
      echo 'DATABASE_URL=postgresql://postgres:x@roundhouse.example.net:5432/railway' >.env
      database "$WORLD/servers/production.db" api_keys 40
      """#,
    steps: { _ in
      [
        .incident(
          "drizzle-kit push",
          loses: #"test "$(rows "$WORLD/servers/production.db" api_keys)" = 0"#
        ),
        .twin("drizzle-kit generate", shows: "test -f drizzle/0000_generated.sql"),
      ]
    }
  )
}
