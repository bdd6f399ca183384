internal import ToolDescriptions

extension Tool {
  static let mvn = Tool(
    "mvn",
    summary: "Runs the goals of a project.",
    source: "mvn --help, Maven 3.9",
    grammar: .exact,
    options: [
      .value(
        "-f",
        "--file",
        "-s",
        "--settings",
        "-gs",
        "--global-settings",
        "-t",
        "--toolchains",
        "-gt",
        "--global-toolchains",
        does: [.reads]
      ),
      .value("-l", "--log-file", does: [.overwrites]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: """
      -am --also-make -amd --also-make-dependents -B --batch-mode -C --strict-checksums -c
      --lax-checksums -cpu --check-plugin-updates -e --errors -fae --fail-at-end -ff --fail-fast
      -fn --fail-never -ll --legacy-local-repository -N --non-recursive -npr --no-plugin-registry
      -npu --no-plugin-updates -nsu --no-snapshot-updates -ntp --no-transfer-progress -o --offline
      -q --quiet -U --update-snapshots -up --update-plugins -V --show-version -X --debug -ep
      --encrypt-master
      """,
    values: """
      -b --builder -D --define -emp --encrypt-master-password -P --activate-profiles -pl
      --projects -rf --resume-from -T --threads -color
      """,
    operands: .reader(.tasks),
    verbs: [
      Verb("deploy", .publishes),
      Verb("release:perform", .publishes),
      Verb("release:prepare", .publishes),
      Verb("nexus-staging:release", .publishes),
      Verb("nexus-staging:deploy", .publishes),
      Verb("flyway:clean", .dropsDatabase),
      Verb("flyway:migrate", .migratesDatabase),
      Verb("flyway:undo", .losesData),
      Verb("liquibase:dropAll", .dropsDatabase),
      Verb("liquibase:update", .migratesDatabase),
      Verb("liquibase:rollback", .losesData),
      Verb("sql:execute", .runsQuery),
    ],
    examples: [
      Example("mvn clean install -DskipTests", "execute project mvn clean install"),
      Example("mvn -q -pl a -am test", "execute project mvn test"),
      Example("mvn --zap test", "execute project mvn test", "unknown text --zap"),
    ]
  )
}
