internal import Effects
internal import ToolDescriptions

extension Tool {
  static let pgCtl = Tool(
    "pg_ctl",
    summary: "Starts and stops PostgreSQL.",
    source: "pg_ctl(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .value("-l", "--log", does: [.overwrites]),
      .flag("-?", "--help", "-V", "--version", sets: [.help]),
      .choice("-m", "--mode", of: ["i": ["immediate"], "immediate": ["immediate"]]),
    ],
    flags: "-w --wait -W --no-wait -s --silent -c --core-files",
    values: "-D --pgdata -t --timeout -o --options -p",
    operands: .reader(.task),
    takesOtherWords: true,
    verbs: [
      Verb("start", Deed(.modify, .fixed(.service, "postgresql"), reversibility: .reversible)),
      Verb("stop", Deed(.modify, .fixed(.service, "postgresql"), reversibility: .reversible)),
      Verb("restart", Deed(.modify, .fixed(.service, "postgresql"), reversibility: .reversible)),
      Verb("reload", Deed(.modify, .fixed(.service, "postgresql"), reversibility: .reversible)),
      Verb("promote", Deed(.modify, .fixed(.service, "postgresql"), reversibility: .reversible)),
      Verb("logrotate", Deed(.modify, .fixed(.service, "postgresql"), reversibility: .reversible)),
      Verb("status", .readsServer),
      Verb("init", Deed(.create, .fixed(.database, "cluster"), reversibility: .reversible)),
      Verb("initdb", Deed(.create, .fixed(.database, "cluster"), reversibility: .reversible)),
      Verb(
        "kill",
        Deed(
          .modify,
          .fixed(.process, "postgresql"),
          reversibility: .unknown,
          why: "a signal goes to the process that the word names"
        )
      ),
    ],
    examples: [
      Example("pg_ctl status", "read database server"),
      Example("pg_ctl -D data stop -m fast", "modify service postgresql"),
      Example("pg_ctl --zap start", "modify service postgresql", "unknown text --zap"),
    ]
  )
}
