internal import Effects
internal import ToolDescriptions

extension Tool {
  static let stoplog = Tool(
    "stoplog",
    summary: "The gate itself: what looks may run, what decides is for a person.",
    source: "stoplog --help",
    grammar: .exact,
    options: [.help, .version],
    subcommands: [
      Tool.looking("check"), Tool.looking("debt"), Tool.looking("explain"),
      Tool.looking("holds"), Tool.looking("leases"),
      Tool.looking("log"), Tool.looking("rules"), Tool.looking("show"), Tool.looking("states"),
      Tool.looking("status"), Tool.looking("tools"), Tool.looking("verify"),
      Tool.looking("version"),
      Tool.gateTask, Tool.gateReceipt, Tool.gateIncidents,
      Tool(
        "exec",
        summary: "Runs a command if it may run.",
        grammar: .posix,
        options: [.value("--state"), .value("--session"), .help],
        operands: .reader(.shellWords)
      ),
      Tool.deciding("approve"), Tool.deciding("approvers"), Tool.deciding("ask-first"),
      Tool.deciding("break-glass"), Tool.deciding("by-hand"),
      Tool.deciding("clear"), Tool.deciding("freeze"), Tool.deciding("init"),
      Tool.deciding("key"), Tool.deciding("lease"), Tool.deciding("lift"),
      Tool.deciding("no-delete"), Tool.deciding("no-execute"), Tool.deciding("plan-only"),
      Tool.deciding("reject"), Tool.deciding("stop"), Tool.deciding("undo"),
      Tool.deciding("watch"),
    ],
    examples: [
      Example("stoplog holds --all"),
      Example("stoplog exec --state d rm a", "execute shell code rm a"),
      Example("stoplog approve 7K3Q", "modify setting what guards the session"),
      Example("stoplog task check"),
      Example("stoplog task new --file task.yaml", "create setting a task"),
      Example("stoplog task end", "modify setting what guards the session"),
      Example("stoplog receipt add", "modify setting what guards the session"),
      Example("stoplog frob", "unknown program stoplog frob"),
    ]
  )

  /// Opening and checking a task only makes things stricter; what loosens, and what runs the commands
  /// of the task, is for a person.
  private static let gateTask = Tool(
    "task",
    summary: "Opens, shows, checks and ends a task.",
    grammar: .exact,
    options: [.flag("--json"), .value("--state"), .help],
    subcommands: [
      Tool.looking("show"), Tool.looking("list"), Tool.looking("check"),
      Tool(
        "new",
        summary: "Opens a task, which only makes things stricter.",
        grammar: .exact,
        options: [.flag("--json"), .value("--state", "--file"), .help],
        operands: .ignored,
        does: [
          Deed(.create, .fixed(.setting, "a task"), reversibility: .reversible)
        ]
      ),
      Tool.deciding("verify"), Tool.deciding("release"), Tool.deciding("escalate"),
      Tool.deciding("end"),
    ]
  )
  private static let gateReceipt = Tool(
    "receipt",
    summary: "Shows that something can be restored.",
    grammar: .exact,
    options: [.help],
    subcommands: [Tool.looking("list"), Tool.deciding("add"), Tool.deciding("sign")]
  )

  private static let gateIncidents = Tool(
    "incidents",
    summary: "Lists broken glass.",
    grammar: .exact,
    options: [.flag("--all", "--json"), .value("--state"), .help],
    subcommands: [Tool.deciding("seen"), Tool.deciding("close")]
  )

  /// A command that only looks; its words have no effect.
  private static func looking(_ name: String) -> Tool {
    Tool(
      name,
      summary: "Looks, and changes nothing.",
      grammar: .exact,
      options: [
        .flag(
          "--all",
          "--json",
          "--changing",
          "--batch",
          "--pure",
          "--unused",
          "--test",
          "--markdown"
        ),
        .value("--state", "--cwd", "--last", "--session", "--checkpoint"),
        .help,
      ],
      operands: .ignored
    )
  }

  /// A command that only a person may give.
  private static func deciding(_ name: String) -> Tool {
    Tool(
      name,
      summary: "Decides; only a person may.",
      grammar: .none,
      operands: .ignored,
      does: [
        Deed(
          .modify,
          .fixed(.setting, "what guards the session"),
          why: "only a person decides what is released",
          safer: "ask the person to run it at a terminal of their own",
          traits: [.gate]
        )
      ]
    )
  }
}
