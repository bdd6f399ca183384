internal import ToolDescriptions

extension Tool {
  static let sqitch = Tool(
    "sqitch",
    summary: "Applies a plan of changes to a database.",
    source: "sqitch(1), App::Sqitch 1.4",
    grammar: .exact,
    options: [
      .value("-t", "--target", "-d", "--db-name", does: [.otherDatabase]),
      .value("-C", "--chdir", "--cd", role: .directory),
      .flag("--help", "--man", "--version", sets: [.help]),
      .flag("-y", "--no-prompt", "--yes", skipsQuestion: true),
    ],
    flags: """
      --no-pager --quiet --etc-path -v --verbose --log-only -r --requires -c --conflicts --all
      -a --no-verify --modified
      """,
    values: """
      --engine --plan-file -f --registry -h --db-host -p --db-port -u --db-user --client
      --to-change --to --onto --upto --mode -s --set --set-deploy --set-revert --lock-timeout
      -m --message -n --note --verify --onto-change --planned-on
      """,
    subcommands: [
      .sqitchDeploy, .sqitchRevert, .sqitchRebase, .sqitchStatus, .sqitchAdd, .sqitchConfig,
    ],
    examples: [
      Example("sqitch deploy", "modify database"),
      Example("sqitch revert -y", "overwrite database"),
      Example("sqitch zap", "unknown program sqitch zap"),
    ]
  )

  static let sqitchDeploy = Tool(
    "deploy",
    summary: "Applies changes.",
    grammar: .exact,
    options: [
      .value("-t", "--target", "-d", "--db-name", does: [.otherDatabase]),
      .value("-C", "--chdir", "--cd", role: .directory),
      .flag("--help", "--man", "--version", sets: [.help]),
      .flag("-y", "--no-prompt", "--yes", skipsQuestion: true),
    ],
    flags: """
      --no-pager --quiet --etc-path -v --verbose --log-only -r --requires -c --conflicts --all
      -a --no-verify --modified
      """,
    values: """
      --engine --plan-file -f --registry -h --db-host -p --db-port -u --db-user --client
      --to-change --to --onto --upto --mode -s --set --set-deploy --set-revert --lock-timeout
      -m --message -n --note --verify --onto-change --planned-on
      """,
    operands: .ignored,
    does: [.migratesDatabase]
  )

  static let sqitchRevert = Tool(
    "revert",
    summary: "Takes changes back.",
    grammar: .exact,
    options: [
      .value("-t", "--target", "-d", "--db-name", does: [.otherDatabase]),
      .value("-C", "--chdir", "--cd", role: .directory),
      .flag("--help", "--man", "--version", sets: [.help]),
      .flag("-y", "--no-prompt", "--yes", skipsQuestion: true),
    ],
    flags: """
      --no-pager --quiet --etc-path -v --verbose --log-only -r --requires -c --conflicts --all
      -a --no-verify --modified
      """,
    values: """
      --engine --plan-file -f --registry -h --db-host -p --db-port -u --db-user --client
      --to-change --to --onto --upto --mode -s --set --set-deploy --set-revert --lock-timeout
      -m --message -n --note --verify --onto-change --planned-on
      """,
    operands: .ignored,
    does: [.losesData]
  )

  static let sqitchRebase = Tool(
    "rebase",
    aliases: ["checkout"],
    summary: "Takes changes back and applies them again.",
    grammar: .exact,
    options: [
      .value("-t", "--target", "-d", "--db-name", does: [.otherDatabase]),
      .value("-C", "--chdir", "--cd", role: .directory),
      .flag("--help", "--man", "--version", sets: [.help]),
      .flag("-y", "--no-prompt", "--yes", skipsQuestion: true),
    ],
    flags: """
      --no-pager --quiet --etc-path -v --verbose --log-only -r --requires -c --conflicts --all
      -a --no-verify --modified
      """,
    values: """
      --engine --plan-file -f --registry -h --db-host -p --db-port -u --db-user --client
      --to-change --to --onto --upto --mode -s --set --set-deploy --set-revert --lock-timeout
      -m --message -n --note --verify --onto-change --planned-on
      """,
    operands: .ignored,
    does: [.losesData]
  )

  static let sqitchStatus = Tool(
    "status",
    aliases: ["log", "plan", "verify", "show", "help", "check"],
    summary: "Shows changes.",
    grammar: .exact,
    options: [
      .value("-t", "--target", "-d", "--db-name", does: [.otherDatabase]),
      .value("-C", "--chdir", "--cd", role: .directory),
      .flag("--help", "--man", "--version", sets: [.help]),
      .flag("-y", "--no-prompt", "--yes", skipsQuestion: true),
    ],
    flags: """
      --no-pager --quiet --etc-path -v --verbose --log-only -r --requires -c --conflicts --all
      -a --no-verify --modified
      """,
    values: """
      --engine --plan-file -f --registry -h --db-host -p --db-port -u --db-user --client
      --to-change --to --onto --upto --mode -s --set --set-deploy --set-revert --lock-timeout
      -m --message -n --note --verify --onto-change --planned-on
      """,
    operands: .ignored,
    does: [.readsDatabase]
  )

  static let sqitchAdd = Tool(
    "add",
    aliases: ["init", "tag", "rework", "bundle"],
    summary: "Makes files.",
    grammar: .exact,
    options: [
      .value("-t", "--target", "-d", "--db-name", does: [.otherDatabase]),
      .value("-C", "--chdir", "--cd", role: .directory),
      .flag("--help", "--man", "--version", sets: [.help]),
      .flag("-y", "--no-prompt", "--yes", skipsQuestion: true),
    ],
    flags: """
      --no-pager --quiet --etc-path -v --verbose --log-only -r --requires -c --conflicts --all
      -a --no-verify --modified
      """,
    values: """
      --engine --plan-file -f --registry -h --db-host -p --db-port -u --db-user --client
      --to-change --to --onto --upto --mode -s --set --set-deploy --set-revert --lock-timeout
      -m --message -n --note --verify --onto-change --planned-on
      """,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let sqitchConfig = Tool(
    "config",
    aliases: ["target", "engine", "upgrade"],
    summary: "Changes settings.",
    grammar: .exact,
    options: [
      .value("-t", "--target", "-d", "--db-name", does: [.otherDatabase]),
      .value("-C", "--chdir", "--cd", role: .directory),
      .flag("--help", "--man", "--version", sets: [.help]),
      .flag("-y", "--no-prompt", "--yes", skipsQuestion: true),
    ],
    flags: """
      --no-pager --quiet --etc-path -v --verbose --log-only -r --requires -c --conflicts --all
      -a --no-verify --modified
      """,
    values: """
      --engine --plan-file -f --registry -h --db-host -p --db-port -u --db-user --client
      --to-change --to --onto --upto --mode -s --set --set-deploy --set-revert --lock-timeout
      -m --message -n --note --verify --onto-change --planned-on
      """,
    operands: .ignored,
    does: [.changesSettings]
  )
}
