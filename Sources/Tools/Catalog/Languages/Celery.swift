internal import Effects
internal import ToolDescriptions

extension Tool {
  static let celery = Tool(
    "celery",
    summary: "Runs tasks of a project of Python.",
    source: "https://docs.celeryq.dev/en/stable/reference/cli.html, Celery 5.4",
    grammar: .posix,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: "--no-color -q --quiet --skip-checks",
    values: "-A --app -b --broker --result-backend --loader --config --workdir",
    subcommands: [
      .celeryWorker, .celeryPurge, .celeryAmqp, .celeryInspect, .celeryControl, .celeryUpgrade,
    ],
    examples: [
      Example("celery -A app worker", "execute project celery worker"),
      Example("celery -A app purge -f", "delete rows queue"),
      Example("celery -A app purge --zap", "delete rows queue", "unknown text --zap"),
    ]
  )

  static let celeryWorker = Tool(
    "worker",
    aliases: [
      "beat", "call", "multi", "events", "shell", "result", "graph", "migrate", "list", "report",
      "flower",
    ],
    summary: "Runs code of the project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let celeryPurge = Tool(
    "purge",
    summary: "Deletes what waits in queues.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("-f", "--force", skipsQuestion: true)],
    values: "-Q --queues -X --exclude-queues",
    does: [
      Deed(
        .delete,
        .fixed(.rows, "queue"),
        reversibility: .irreversible,
        why: "tasks that wait are lost"
      )
    ]
  )

  static let celeryAmqp = Tool(
    "amqp",
    summary: "Works on queues.",
    grammar: .none,
    operands: .reader(.operation),
    verbs: [
      Verb("queue.declare", .changesServerData),
      Verb("exchange.declare", .changesServerData),
      Verb("queue.bind", .changesServerData),
      Verb("basic.get", .changesServerData),
      Verb("basic.ack", .changesServerData),
      Verb("basic.publish", .changesServerData),
      Verb("queue.delete", .dropsServerData),
      Verb("queue.purge", .dropsServerData),
      Verb("exchange.delete", .dropsServerData),
    ]
  )

  static let celeryInspect = Tool(
    "inspect",
    aliases: ["status"],
    summary: "Shows workers.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-j --json",
    values: "-t --timeout -d --destination",
    operands: .ignored,
    does: [.readsServer]
  )

  static let celeryControl = Tool(
    "control",
    summary: "Changes workers.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-j --json",
    values: "-t --timeout -d --destination",
    operands: .ignored,
    does: [.turnsServer]
  )

  static let celeryUpgrade = Tool(
    "upgrade",
    aliases: ["logtool"],
    summary: "Changes settings.",
    grammar: .none,
    operands: .ignored,
    does: [.scaffolds]
  )
}
