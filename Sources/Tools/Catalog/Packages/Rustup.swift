internal import Effects
internal import ToolDescriptions

extension Tool {
  static let rustup = Tool(
    "rustup",
    summary: "Installs versions of Rust.",
    source: "rustup --help, rustup 1.27",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "-v --verbose -q --quiet",
    subcommands: [
      .rustupShow, .rustupUpdate, .rustupToolchain, .rustupUninstall, .rustupComponent,
      .rustupOverride, .rustupSet, .rustupSelf, .rustupRun,
    ],
    examples: [
      Example("rustup update", "modify package runtimes"),
      Example("rustup toolchain uninstall nightly", "delete package runtimes"),
      Example("rustup zap", "unknown program rustup zap"),
    ]
  )

  static let rustupShow = Tool(
    "show",
    aliases: ["which", "check", "doc", "docs", "man", "help", "completions", "dump-testament"],
    summary: "Tells what is installed.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: """
      --path --book --std --core --alloc --cargo --reference --rust-by-example --rustdoc -v
      --verbose -q --quiet
      """,
    values: "--toolchain",
    operands: .ignored,
    does: [.tells]
  )

  static let rustupUpdate = Tool(
    "update",
    aliases: ["upgrade", "default", "install"],
    summary: "Installs or chooses versions.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag(
        "--force",
        "--no-self-update",
        "--force-non-host",
        "--allow-downgrade",
        skipsQuestion: true
      ),
    ],
    flags: "-v --verbose -q --quiet",
    values: "--profile -c --component -t --target",
    operands: .ignored,
    does: [.runtimes]
  )

  static let rustupToolchain = Tool(
    "toolchain",
    summary: "Works on versions.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "-v --verbose -q --quiet",
    subcommands: [.rustupToolchainList, .rustupToolchainInstall, .rustupToolchainUninstall]
  )

  static let rustupToolchainList = Tool(
    "list",
    summary: "Shows them.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "-v --verbose -q --quiet",
    does: [.tells]
  )

  static let rustupToolchainInstall = Tool(
    "install",
    aliases: ["update", "add", "link"],
    summary: "Installs a version.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]),
      .flag(
        "--force",
        "--no-self-update",
        "--force-non-host",
        "--allow-downgrade",
        skipsQuestion: true
      ),
    ],
    flags: "-v --verbose -q --quiet",
    values: "--profile -c --component -t --target",
    operands: .ignored,
    does: [.runtimes]
  )

  static let rustupToolchainUninstall = Tool(
    "uninstall",
    aliases: ["remove"],
    summary: "Takes a version away.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "-v --verbose -q --quiet",
    operands: .ignored,
    does: [.dropsRuntime]
  )

  static let rustupUninstall = Tool(
    "uninstall",
    summary: "Takes a version away.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "-v --verbose -q --quiet",
    operands: .ignored,
    does: [.dropsRuntime]
  )

  static let rustupComponent = Tool(
    "component",
    aliases: ["target"],
    summary: "Works on parts.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "-v --verbose -q --quiet",
    subcommands: [.rustupComponentList, .rustupComponentAdd]
  )

  static let rustupComponentList = Tool(
    "list",
    summary: "Shows them.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "--installed -v --verbose -q --quiet",
    values: "--toolchain",
    does: [.tells]
  )

  static let rustupComponentAdd = Tool(
    "add",
    aliases: ["remove", "uninstall", "install"],
    summary: "Installs or takes away.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "-v --verbose -q --quiet",
    values: "--toolchain --target",
    operands: .ignored,
    does: [.runtimes]
  )

  static let rustupOverride = Tool(
    "override",
    summary: "Works on what a directory uses.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "-v --verbose -q --quiet",
    subcommands: [.rustupOverrideList, .rustupOverrideSet]
  )

  static let rustupOverrideList = Tool(
    "list",
    summary: "Shows.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "-v --verbose -q --quiet",
    does: [.tells]
  )

  static let rustupOverrideSet = Tool(
    "set",
    aliases: ["unset", "add", "remove"],
    summary: "Changes.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "--nonexistent -v --verbose -q --quiet",
    values: "--path",
    operands: .ignored,
    does: [.changesSettings]
  )

  static let rustupSet = Tool(
    "set",
    summary: "Changes settings.",
    grammar: .none,
    flags: "-v --verbose -q --quiet",
    operands: .ignored,
    does: [.changesSettings]
  )

  static let rustupSelf = Tool(
    "self",
    summary: "Works on rustup itself.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "-v --verbose -q --quiet",
    subcommands: [.rustupSelfUpdate, .rustupSelfUninstall]
  )

  static let rustupSelfUpdate = Tool(
    "update",
    aliases: ["upgrade-data"],
    summary: "Brings it up to date.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "-v --verbose -q --quiet",
    does: [.runtimes]
  )

  static let rustupSelfUninstall = Tool(
    "uninstall",
    summary: "Takes everything away.",
    grammar: .exact,
    options: [
      .flag("-h", "--help", "-V", "--version", sets: [.help]), .flag("-y", skipsQuestion: true),
    ],
    flags: "-v --verbose -q --quiet",
    does: [
      Deed(
        .delete,
        .fixed(.package, "runtimes"),
        reversibility: .unknown,
        why: "every version of Rust and every program that cargo installed goes"
      )
    ]
  )

  static let rustupRun = Tool(
    "run",
    summary: "Runs a command with a version.",
    grammar: .posix,
    options: [.flag("-h", "--help", "-V", "--version", sets: [.help])],
    flags: "--install -v --verbose -q --quiet",
    operands: .command(after: 1)
  )
}
