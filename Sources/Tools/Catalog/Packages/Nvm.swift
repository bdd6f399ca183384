internal import ToolDescriptions

extension Tool {
  static let nvm = Tool(
    "nvm",
    summary: "Installs versions of Node.js.",
    source: "https://github.com/nvm-sh/nvm, nvm 0.40",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --no-colors --no-alias --silent --save -w --lts -s -b --default --latest-npm
      --skip-default-packages --no-progress --reinstall-packages-from --delete-prefix
      --offline
      """,
    subcommands: [.nvmLs, .nvmInstall, .nvmUninstall, .nvmCache, .nvmExec, .nvmRun],
    examples: [
      Example("nvm install 20", "modify package runtimes"),
      Example("nvm uninstall 18", "delete package runtimes"),
      Example("nvm zap", "unknown program nvm zap"),
    ]
  )

  static let nvmLs = Tool(
    "ls",
    aliases: [
      "list", "ls-remote", "list-remote", "current", "which", "version", "version-remote", "help",
      "debug",
    ],
    summary: "Shows versions.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --no-colors --no-alias --silent --save -w --lts -s -b --default --latest-npm
      --skip-default-packages --no-progress --reinstall-packages-from --delete-prefix
      --offline
      """,
    operands: .ignored,
    does: [.tells]
  )

  static let nvmInstall = Tool(
    "install",
    aliases: [
      "i", "use", "alias", "unalias", "deactivate", "reinstall-packages", "install-latest-npm",
      "set-colors", "unload",
    ],
    summary: "Installs or chooses a version.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --no-colors --no-alias --silent --save -w --lts -s -b --default --latest-npm
      --skip-default-packages --no-progress --reinstall-packages-from --delete-prefix
      --offline
      """,
    operands: .ignored,
    does: [.runtimes]
  )

  static let nvmUninstall = Tool(
    "uninstall",
    summary: "Takes a version away.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --no-colors --no-alias --silent --save -w --lts -s -b --default --latest-npm
      --skip-default-packages --no-progress --reinstall-packages-from --delete-prefix
      --offline
      """,
    operands: .ignored,
    does: [.dropsRuntime]
  )

  static let nvmCache = Tool(
    "cache",
    summary: "Works on the cache.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --no-colors --no-alias --silent --save -w --lts -s -b --default --latest-npm
      --skip-default-packages --no-progress --reinstall-packages-from --delete-prefix
      --offline
      """,
    subcommands: [.nvmCacheDir, .nvmCacheClear]
  )

  static let nvmCacheDir = Tool(
    "dir",
    summary: "Prints where it is.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --no-colors --no-alias --silent --save -w --lts -s -b --default --latest-npm
      --skip-default-packages --no-progress --reinstall-packages-from --delete-prefix
      --offline
      """
  )

  static let nvmCacheClear = Tool(
    "clear",
    summary: "Empties it.",
    grammar: .exact,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --no-colors --no-alias --silent --save -w --lts -s -b --default --latest-npm
      --skip-default-packages --no-progress --reinstall-packages-from --delete-prefix
      --offline
      """,
    does: [.emptiesCache]
  )

  static let nvmExec = Tool(
    "exec",
    summary: "Runs a command with a version.",
    grammar: .posix,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    flags: """
      --no-colors --no-alias --silent --save -w --lts -s -b --default --latest-npm
      --skip-default-packages --no-progress --reinstall-packages-from --delete-prefix
      --offline
      """,
    operands: .command(after: 1)
  )

  static let nvmRun = Tool(
    "run",
    summary: "Runs node with a version.",
    grammar: .none,
    flags: """
      --no-colors --no-alias --silent --save -w --lts -s -b --default --latest-npm
      --skip-default-packages --no-progress --reinstall-packages-from --delete-prefix
      --offline
      """,
    operands: .ignored,
    does: [.runsProject]
  )
}
