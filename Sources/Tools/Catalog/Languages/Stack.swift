internal import ToolDescriptions

extension Tool {
  static let stack = Tool(
    "stack",
    summary: "Builds and tests projects of Haskell.",
    source: "stack --help, Stack 3.1",
    grammar: .posix,
    options: [
      .value("--stack-yaml", does: [.reads]),
      .flag("-h", "--help", "--version", "--numeric-version", sets: [.help]),
    ],
    flags: """
      -v --verbose --silent --no-terminal --terminal --system-ghc --no-system-ghc
      --install-ghc --no-install-ghc --skip-ghc-check --nix --no-nix --docker --no-docker
      """,
    values: """
      --verbosity --resolver --snapshot --compiler --work-dir --color --stack-root -W --work
      --arch
      """,
    subcommands: [
      .stackBuild, .stackExec, .stackPath, .stackClean, .stackNew, .stackUpdate, .stackUpload,
    ],
    examples: [
      Example("stack build", "execute project stack build"),
      Example("stack upload .", "send package registry"),
      Example("stack clean --zap", "delete file the results of the build", "unknown text --zap"),
    ]
  )

  static let stackBuild = Tool(
    "build",
    aliases: [
      "install", "test", "bench", "haddock", "run", "ghci", "repl", "ghc", "runghc", "runhaskell",
      "eval", "script", "setup", "docker",
    ],
    summary: "Builds or runs the project.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let stackExec = Tool(
    "exec",
    summary: "Runs a command.",
    grammar: .posix,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--silent --no-ghc-package-path --plain",
    values: "--package --cwd --rts-options",
    operands: .reader(.projectCommand)
  )

  static let stackPath = Tool(
    "path",
    aliases: [
      "list", "ls", "query", "dot", "templates", "--help", "list-dependencies", "ide", "hoogle",
    ],
    summary: "Tells about packages.",
    grammar: .none,
    operands: .ignored,
    does: [.tells]
  )

  static let stackClean = Tool(
    "clean",
    aliases: ["purge"],
    summary: "Deletes what was built.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--full",
    operands: .ignored,
    does: [.cleansBuild]
  )

  static let stackNew = Tool(
    "new",
    aliases: ["init", "sdist", "unpack", "config"],
    summary: "Makes files.",
    grammar: .none,
    operands: .ignored,
    does: [.scaffolds]
  )

  static let stackUpdate = Tool(
    "update",
    aliases: ["upgrade"],
    summary: "Brings packages up to date.",
    grammar: .none,
    operands: .ignored,
    does: [.programs]
  )

  static let stackUpload = Tool(
    "upload",
    summary: "Publishes a package.",
    grammar: .none,
    operands: .ignored,
    does: [.publishes]
  )
}
