internal import ToolDescriptions

extension Tool {
  static let gradle = Tool(
    "gradle",
    summary: "Runs the tasks of a project.",
    source: "gradle --help, Gradle 8.13",
    grammar: .exact,
    options: [
      .value("-p", "--project-dir", role: .directory),
      .value("-I", "--init-script", "-c", "--settings-file", "-b", "--build-file", does: [.reads]),
      .flag("-m", "--dry-run", sets: [.dryRun]),
      .flag("-h", "-?", "--help", "-v", "-V", "--version", "--show-version", sets: [.help]),
    ],
    flags: """
      -q --quiet -i --info -d --debug -w --warn -s --stacktrace -S --full-stacktrace -a
      --no-rebuild --build-cache --no-build-cache --configuration-cache --no-configuration-cache
      --configure-on-demand --no-configure-on-demand --continue --no-continue --continuous -t
      --daemon --no-daemon --foreground --offline --parallel --no-parallel --profile
      --refresh-dependencies --refresh-keys --rerun-tasks --scan --no-scan --status --stop
      --watch-fs --no-watch-fs --write-locks --export-keys --rerun --problems-report --all --details
      --no-all --types --single-path --all-variants --recursive --fail-fast --debug-jvm --show-all
      """,
    values: """
      -g --gradle-user-home --include-build --max-workers --priority --project-cache-dir --console
      --configuration-cache-problems --warning-mode -x --exclude-task -F --dependency-verification
      -M --write-verification-metadata --update-locks --tests --configuration --dependency --task
      --scope --group --type --variant --include-classes --args -D --system-prop -P --project-prop
      """,
    operands: .reader(.tasks),
    verbs: [
      Verb("publish", .publishes),
      Verb("publishPlugins", .publishes),
      Verb("publishToMavenCentral", .publishes),
      Verb("publishAndReleaseToMavenCentral", .publishes),
      Verb("publishAllPublicationsToMavenCentralRepository", .publishes),
      Verb("uploadArchives", .publishes),
      Verb("bintrayUpload", .publishes),
      Verb("publishToMavenLocal", .runsProject),
      Verb("flywayClean", .dropsDatabase),
      Verb("flywayMigrate", .migratesDatabase),
      Verb("flywayUndo", .losesData),
      Verb("liquibaseDropAll", .dropsDatabase),
      Verb("dropAll", .dropsDatabase),
      Verb("liquibaseUpdate", .migratesDatabase),
      Verb("liquibaseRollback", .losesData),
    ],
    examples: [
      Example("gradle build -x test", "execute project gradle build"),
      Example("gradle test --tests a.B", "execute project gradle test"),
      Example("gradle --zap build", "execute project gradle build", "unknown text --zap"),
    ]
  )
}
