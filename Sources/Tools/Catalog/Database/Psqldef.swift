internal import Effects
internal import ToolDescriptions

extension Tool {
  static let psqldef = Tool(
    "psqldef",
    summary: "Brings a database to a schema.",
    source: "https://github.com/sqldef/sqldef, sqldef 0.17",
    grammar: .exact,
    options: [
      .value("-f", "--file", sets: ["file"], does: [.reads]),
      .value("-h", "--host", does: [.connects]), .flag("--dry-run", "--export", sets: [.dryRun]),
      .flag("--enable-drop", "--enable-drop-table", sets: ["drop"]),
      .value("--config", "--before-apply", does: [.reads]),
      .flag("--help", "--version", sets: [.help]),
    ],
    flags: "--password-prompt --skip-view --skip-extension --apply",
    values: """
      -U --user -W --password -p --port -u -P -S --socket --ssl-mode --concurrency
      --target-table
      """,
    operands: .list(
      [
        [
          Deed(
            .modify,
            .named(.database),
            unless: ["drop"],
            reversibility: .unknown,
            why: "the schema is brought to the file's"
          ),
          Deed(
            .overwrite,
            .named(.database),
            when: ["drop"],
            reversibility: .irreversible,
            why: "what the file doesn't have is dropped",
            safer: "--dry-run"
          ),
        ]
      ],
      rest: []
    ),
    examples: [
      Example("psqldef app -f a.sql", "modify database app", "read a.sql"),
      Example("psqldef app --enable-drop -f a.sql", "overwrite database app", "read a.sql"),
      Example("psqldef app --zap", "modify database app", "unknown text --zap"),
    ]
  )
}
