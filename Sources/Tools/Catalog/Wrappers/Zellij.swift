internal import Effects
internal import ToolDescriptions

extension Tool {
  static let zellij = Tool(
    "zellij",
    summary: "Keeps terminals that go on when nobody looks.",
    source: "zellij(1), zellij 0.39",
    grammar: .posix,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: "--debug",
    values: """
      -c --config --config-dir -d --data-dir --layout -l -s --session -n
      --new-session-with-layout --max-panes
      """,
    subcommands: [
      .zellijRun, .zellijListSessions, .zellijKillSession, .zellijKillAllSessions, .zellijAction,
      .zellijEdit,
    ],
    examples: [
      Example("zellij"),
      Example("zellij ls", "read process terminals"),
      Example("zellij action write-chars x", "unknown program commands of zellij"),
    ]
  )

  static let zellijRun = Tool(
    "run",
    aliases: ["r"],
    summary: "Runs a command in a terminal of its own.",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "-c --close-on-exit -f --floating -i --in-place -s --start-suspended",
    values: "--cwd -d --direction -n --name --height --width -x -y",
    operands: .command(after: 0)
  )

  static let zellijListSessions = Tool(
    "list-sessions",
    aliases: [
      "ls", "attach", "a", "setup", "options", "convert-config", "convert-layout", "convert-theme",
      "list-aliases", "plugin", "help",
    ],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [Deed(.read, .fixed(.process, "terminals"))]
  )

  static let zellijKillSession = Tool(
    "kill-session",
    aliases: ["k"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.process, "terminals"),
        reversibility: .reversible,
        why: "what runs in them ends; it can be started again"
      )
    ]
  )

  static let zellijKillAllSessions = Tool(
    "kill-all-sessions",
    aliases: ["ka", "delete-all-sessions", "da", "delete-session", "d"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.process, "terminals of zellij"),
        reversibility: .irreversible,
        why: "everything that runs in them ends"
      )
    ]
  )

  static let zellijAction = Tool(
    "action",
    aliases: ["ac", "pipe"],
    summary: "One of its commands.",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(
        .unknown,
        .fixed(.program, "commands of zellij"),
        why: "what is typed or run isn't known"
      )
    ]
  )

  static let zellijEdit = Tool(
    "edit",
    aliases: ["e"],
    summary: "Opens a file.",
    grammar: .posix,
    options: [.flag("-h", sets: [.help]), .help, .version],
    flags: "-f --floating -i --in-place",
    values: "--cwd -d -l",
    operands: .each([.modifies])
  )
}
