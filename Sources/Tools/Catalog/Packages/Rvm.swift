internal import ToolDescriptions

extension Tool {
  static let rvm = Tool(
    "rvm",
    summary: "Installs versions of Ruby.",
    source: "https://rvm.io/rvm, RVM 1.29",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    flags: """
      --default --quiet-curl --force --debug --trace --latest --create --ruby-version --static
      -q
      """,
    subcommands: [.rvmList, .rvmInstall, .rvmUninstall, .rvmGemset, .rvmDo],
    examples: [
      Example("rvm install 3.3", "modify package runtimes"),
      Example("rvm implode", "delete package environment"),
      Example("rvm zap", "unknown program rvm zap"),
    ]
  )

  static let rvmList = Tool(
    "list",
    aliases: [
      "ls", "info", "current", "version", "help", "gemdir", "srcdir", "notes", "tools", "strings",
      "fetch", "debug",
    ],
    summary: "Shows versions.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    flags: """
      --default --quiet-curl --force --debug --trace --latest --create --ruby-version --static
      -q
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let rvmInstall = Tool(
    "install",
    aliases: [
      "use", "reinstall", "upgrade", "alias", "get", "reload", "rubygems", "pkg", "wrapper", "docs",
      "autolibs", "reset", "requirements", "mount", "default", "system",
    ],
    summary: "Installs or chooses a version.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    flags: """
      --default --quiet-curl --force --debug --trace --latest --create --ruby-version --static
      -q
      """,
    operands: .ignored,
    does: [.runtimes]
  )

  static let rvmUninstall = Tool(
    "uninstall",
    aliases: ["remove", "implode", "cleanup", "prune"],
    summary: "Takes versions away with what was installed into them.",
    grammar: .exact,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    flags: """
      --default --quiet-curl --force --debug --trace --latest --create --ruby-version --static
      -q
      """,
    operands: .ignored,
    does: [.dropsEnvironment]
  )

  static let rvmGemset = Tool(
    "gemset",
    summary: "Works on sets of packages.",
    grammar: .none,
    flags: """
      --default --quiet-curl --force --debug --trace --latest --create --ruby-version --static
      -q
      """,
    operands: .reader(.operation),
    verbs: [
      Verb("list", .runtimes),
      Verb("name", .runtimes),
      Verb("dir", .runtimes),
      Verb("use", .runtimes),
      Verb("create", .runtimes),
      Verb("copy", .runtimes),
      Verb("import", .runtimes),
      Verb("export", .runtimes),
      Verb("unpack", .runtimes),
      Verb("globalcache", .runtimes),
      Verb("update", .runtimes),
      Verb("delete", .dropsEnvironment),
      Verb("empty", .dropsEnvironment),
      Verb("prune", .dropsEnvironment),
      Verb("clear", .dropsEnvironment),
    ]
  )

  static let rvmDo = Tool(
    "do",
    summary: "Runs a command.",
    grammar: .none,
    flags: """
      --default --quiet-curl --force --debug --trace --latest --create --ruby-version --static
      -q
      """,
    operands: .ignored,
    does: [.runsProject]
  )
}
