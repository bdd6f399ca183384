internal import Effects
internal import ToolDescriptions

extension Tool {
  static let snap = Tool(
    "snap",
    summary: "Installs programs.",
    source: "snap(8), snapd 2.57",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --color --unicode --no-wait --classic --devmode --jailmode --dangerous
      --ignore-validation --ignore-running --amend --unaliased --enable --disable --active
      --stable --candidate --beta --edge --all --verbose --narrow --private --list --last -d
      -l -t --abs-time --time --system --user --global --revert
      """,
    values: """
      --channel --revision --cohort --leave-cohort --section --name --users -n --id --hold
      --transaction --email --tag
      """,
    attached: "--unhold",
    subcommands: [
      .snapList, .snapInstall, .snapRemove, .snapForget, .snapRestore, .snapStart, .snapRun,
      .snapReboot,
    ],
    examples: [
      Example("snap install jq", "modify package programs"),
      Example(
        "snap remove --purge jq",
        "delete setting data of the program",
        "modify package programs"
      ),
      Example("snap zap", "unknown program snap zap"),
    ]
  )

  static let snapList = Tool(
    "list",
    aliases: [
      "find", "search", "info", "version", "connections", "interfaces", "changes", "tasks",
      "change", "get", "services", "known", "model", "whoami", "saved", "logs", "warnings", "help",
      "validate", "check-snapshot", "recovery", "debug", "aliases", "quotas", "quota", "keys",
      "watch",
    ],
    summary: "Shows programs.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --color --unicode --no-wait --classic --devmode --jailmode --dangerous
      --ignore-validation --ignore-running --amend --unaliased --enable --disable --active
      --stable --candidate --beta --edge --all --verbose --narrow --private --list --last -d
      -l -t --abs-time --time --system --user --global --revert
      """,
    values: """
      --channel --revision --cohort --leave-cohort --section --name --users -n --id --hold
      --transaction --email --tag
      """,
    attached: "--unhold",
    operands: .ignored,
    does: [.tells]
  )

  static let snapInstall = Tool(
    "install",
    aliases: [
      "refresh", "revert", "enable", "disable", "connect", "disconnect", "alias", "unalias",
      "prefer", "switch", "download", "ack", "login", "logout", "try", "set", "unset", "okay",
      "wait", "abort", "create-cohort", "set-quota", "remove-quota", "import-snapshot",
      "export-snapshot",
    ],
    summary: "Installs programs, or changes how they run.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --color --unicode --no-wait --classic --devmode --jailmode --dangerous
      --ignore-validation --ignore-running --amend --unaliased --enable --disable --active
      --stable --candidate --beta --edge --all --verbose --narrow --private --list --last -d
      -l -t --abs-time --time --system --user --global --revert
      """,
    values: """
      --channel --revision --cohort --leave-cohort --section --name --users -n --id --hold
      --transaction --email --tag
      """,
    attached: "--unhold",
    operands: .ignored,
    does: [.programs]
  )

  static let snapRemove = Tool(
    "remove",
    summary: "Takes programs away; their data is kept for 31 days unless --purge.",
    grammar: .exact,
    options: [
      .flag(
        "--purge",
        does: [
          Deed(
            .delete,
            .fixed(.setting, "data of the program"),
            reversibility: .irreversible,
            why: "no copy of its data is kept",
            safer: "the same without --purge"
          )
        ]
      ), .flag("-h", "--help", "--version", sets: [.help]),
      .flag("--terminate", skipsQuestion: true),
    ],
    flags: """
      --color --unicode --no-wait --classic --devmode --jailmode --dangerous
      --ignore-validation --ignore-running --amend --unaliased --enable --disable --active
      --stable --candidate --beta --edge --all --verbose --narrow --private --list --last -d
      -l -t --abs-time --time --system --user --global --revert
      """,
    values: """
      --channel --revision --cohort --leave-cohort --section --name --users -n --id --hold
      --transaction --email --tag
      """,
    attached: "--unhold",
    operands: .ignored,
    does: [.programs]
  )

  static let snapForget = Tool(
    "forget",
    summary: "Deletes a copy of a program's data.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --color --unicode --no-wait --classic --devmode --jailmode --dangerous
      --ignore-validation --ignore-running --amend --unaliased --enable --disable --active
      --stable --candidate --beta --edge --all --verbose --narrow --private --list --last -d
      -l -t --abs-time --time --system --user --global --revert
      """,
    values: """
      --channel --revision --cohort --leave-cohort --section --name --users -n --id --hold
      --transaction --email --tag
      """,
    attached: "--unhold",
    operands: .ignored,
    does: [
      Deed(
        .delete,
        .fixed(.setting, "data of the program"),
        reversibility: .irreversible,
        traits: [.protection]
      )
    ]
  )

  static let snapRestore = Tool(
    "restore",
    aliases: ["save"],
    summary: "Puts a copy of a program's data back, or makes one.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --color --unicode --no-wait --classic --devmode --jailmode --dangerous
      --ignore-validation --ignore-running --amend --unaliased --enable --disable --active
      --stable --candidate --beta --edge --all --verbose --narrow --private --list --last -d
      -l -t --abs-time --time --system --user --global --revert
      """,
    values: """
      --channel --revision --cohort --leave-cohort --section --name --users -n --id --hold
      --transaction --email --tag
      """,
    attached: "--unhold",
    operands: .ignored,
    does: [Deed(.overwrite, .fixed(.setting, "data of the program"), reversibility: .unknown)]
  )

  static let snapStart = Tool(
    "start",
    aliases: ["stop", "restart"],
    summary: "Starts and stops services.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --reload --color --unicode --no-wait --classic --devmode --jailmode --dangerous
      --ignore-validation --ignore-running --amend --unaliased --enable --disable --active
      --stable --candidate --beta --edge --all --verbose --narrow --private --list --last -d
      -l -t --abs-time --time --system --user --global --revert
      """,
    values: """
      --channel --revision --cohort --leave-cohort --section --name --users -n --id --hold
      --transaction --email --tag
      """,
    attached: "--unhold",
    operands: .ignored,
    does: [Deed(.modify, .fixed(.service, "snap"), reversibility: .reversible)]
  )

  static let snapRun = Tool(
    "run",
    summary: "Runs a program.",
    grammar: .none,
    flags: """
      --color --unicode --no-wait --classic --devmode --jailmode --dangerous
      --ignore-validation --ignore-running --amend --unaliased --enable --disable --active
      --stable --candidate --beta --edge --all --verbose --narrow --private --list --last -d
      -l -t --abs-time --time --system --user --global --revert
      """,
    values: """
      --channel --revision --cohort --leave-cohort --section --name --users -n --id --hold
      --transaction --email --tag
      """,
    attached: "--unhold",
    operands: .ignored,
    does: [.runsUnknown]
  )

  static let snapReboot = Tool(
    "reboot",
    summary: "Restarts the machine.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --run --recover --install --factory-reset --color --unicode --no-wait --classic
      --devmode --jailmode --dangerous --ignore-validation --ignore-running --amend
      --unaliased --enable --disable --active --stable --candidate --beta --edge --all
      --verbose --narrow --private --list --last -d -l -t --abs-time --time --system --user
      --global --revert
      """,
    values: """
      --channel --revision --cohort --leave-cohort --section --name --users -n --id --hold
      --transaction --email --tag
      """,
    attached: "--unhold",
    operands: .ignored,
    does: [
      Deed(
        .modify,
        .fixed(.service, "system"),
        reversibility: .unknown,
        why: "the machine restarts"
      )
    ]
  )
}
