internal import Effects
internal import ToolDescriptions

extension Tool {
  static let createdb = Tool(
    "createdb",
    summary: "Makes a database.",
    source: "createdb(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .flag("-V", "--version", sets: [.help]),
      .flag("-?", "--help", sets: [.help]),
      .value("-h", "--host", does: [.connects]),
    ],
    flags: "-e --echo -w --no-password -W --password",
    values: """
      -D --tablespace -E --encoding -l --locale --lc-collate --lc-ctype --icu-locale
      --locale-provider -O --owner -S --strategy -T --template -p --port -U --username
      --maintenance-db
      """,
    operands: .list(
      [[Deed(.create, .named(.database), reversibility: .reversible, traits: [.exclusive])]],
      rest: []
    ),
    examples: [
      Example("createdb app", "create database app"),
      Example("createdb -T template0 -O me app", "create database app"),
      Example("createdb --zap app", "create database app", "unknown text --zap"),
    ]
  )
}
