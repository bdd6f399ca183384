internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gitMaintenance = Tool(
    "maintenance",
    summary: "Packs objects, now or regularly.",
    source: "git-maintenance(1), git 2.39.5",
    grammar: .negating,
    options: [
      .help
    ],
    subcommands: [
      .gitMaintenanceRun, .gitMaintenanceStart,
    ],
    examples: [
      Example("git maintenance run --auto", "modify git index"),
      Example("git maintenance start", "modify setting maintenance"),
    ]
  )

  static let gitMaintenanceRun = Tool(
    "run",
    summary: "Runs tasks now.",
    grammar: .negating,
    flags: "--auto --quiet",
    values: "--task",
    attached: "--schedule",
    does: [
      .gitIndexes
    ]
  )

  static let gitMaintenanceStart = Tool(
    "start",
    aliases: ["stop", "register", "unregister"],
    summary: "Has tasks run regularly, or no longer.",
    grammar: .negating,
    options: [
      .flag("--force", skipsQuestion: true)
    ],
    values: "--scheduler --config-file",
    does: [
      Deed(.modify, .fixed(.setting, "maintenance"), reversibility: .reversible)
    ]
  )

  static let gitHook = Tool(
    "hook",
    summary: "Runs hooks of the repository.",
    source: "git-hook(1), git 2.39.5",
    grammar: .none,
    operands: .ignored,
    does: [
      Deed(.execute, .project)
    ],
    examples: [
      Example("git hook run pre-commit", "execute project git hook run pre-commit")
    ]
  )
}
