internal import Effects
internal import ToolDescriptions

extension Tool {
  static let createuser = Tool(
    "createuser",
    summary: "Makes a role of PostgreSQL.",
    source: "createuser(1), PostgreSQL 15.18",
    grammar: .gnu,
    options: [
      .value("-g", "--role", does: [.grantsRole]),
      .flag("-r", "--createrole", does: [.grantsRole]),
      .flag("-s", "--superuser", does: [.grantsRole]),
      .flag("-V", "--version", sets: [.help]),
      .flag("-?", "--help", sets: [.help]),
      .value("-h", "--host", does: [.connects]),
    ],
    flags: """
      -d --createdb -D --no-createdb -e --echo -i --inherit -I --no-inherit -l --login -L
      --no-login -P --pwprompt -R --no-createrole -S --no-superuser --interactive --replication
      --no-replication -w --no-password -W --password
      """,
    values: "-c --connection-limit -p --port -U --username",
    operands: .each([Deed(.create, .named(.role), reversibility: .reversible)]),
    examples: [
      Example("createuser me", "create role me"),
      Example("createuser -s me", "create role me", "grant role rights"),
      Example("createuser --zap me", "create role me", "unknown text --zap"),
    ]
  )
}
