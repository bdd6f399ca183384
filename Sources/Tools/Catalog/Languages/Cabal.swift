internal import ToolDescriptions

extension Tool {
  static let cabal = Tool(
    "cabal",
    summary: "Builds and tests projects of Haskell.",
    source: "cabal help, cabal-install 3.12",
    grammar: .posix,
    options: [
      .value("--project-dir", role: .directory),
      .flag("-h", "--help", "-V", "--version", "--numeric-version", sets: [.help]),
    ],
    flags: "--ignore-project",
    values: "--config-file --project-file --http-transport --store-dir",
    subcommands: [
      .cabalBuild, .cabalExec, .cabalList, .cabalUpdate, .cabalClean, .cabalSdist, .cabalUpload,
    ],
    examples: [
      Example("cabal build", "execute project cabal build"),
      Example("cabal upload --publish a.tar.gz", "send package registry"),
      Example("cabal upload --zap a", "send package registry", "unknown text --zap"),
    ]
  )

  static let cabalBuild = Tool(
    "build",
    aliases: [
      "v2-build", "new-build", "test", "v2-test", "run", "v2-run", "new-run", "bench", "repl",
      "check", "haddock", "v2-haddock", "configure", "v2-configure", "new-test", "act-as-setup",
      "target",
    ],
    summary: "Builds or runs the project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let cabalExec = Tool(
    "exec",
    aliases: ["v2-exec"],
    summary: "Runs a command.",
    grammar: .posix,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-v --offline",
    values: "--project-file --builddir -w --with-compiler",
    operands: .reader(.projectCommand)
  )

  static let cabalList = Tool(
    "list",
    aliases: [
      "info", "outdated", "path", "help", "user-config", "gen-bounds", "list-bin", "status",
    ],
    summary: "Tells about packages.",
    grammar: .none,
    operands: .ignored,
    does: [.tells]
  )

  static let cabalUpdate = Tool(
    "update",
    aliases: [
      "install", "v2-install", "new-install", "get", "fetch", "freeze", "v2-freeze", "unpack",
    ],
    summary: "Installs packages.",
    grammar: .none,
    operands: .ignored,
    does: [.packages]
  )

  static let cabalClean = Tool(
    "clean",
    aliases: ["v2-clean", "new-clean"],
    summary: "Deletes what was built.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "-v --save-config -s",
    values: "--builddir",
    does: [.cleansBuild]
  )

  static let cabalSdist = Tool(
    "sdist",
    aliases: ["v2-sdist", "init"],
    summary: "Makes files.",
    grammar: .none,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let cabalUpload = Tool(
    "upload",
    aliases: ["report"],
    summary: "Publishes a package; without --publish it is a candidate.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help]), .flag("--publish", skipsQuestion: true)],
    flags: "-d --documentation",
    values: "-u --username -p --password -t --token",
    operands: .ignored,
    does: [.publishes]
  )
}
