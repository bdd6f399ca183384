internal import Effects
internal import ToolDescriptions

extension Tool {
  static let scala = Tool(
    "scala",
    summary: "Runs Scala.",
    source: "https://scala-cli.virtuslab.org/docs/, Scala 3.5",
    grammar: .posix,
    options: [
      .value("-e", "--execute-script", sets: ["code"], does: [Deed(.execute, .code(.other))]),
      .flag("-h", "-help", "--help", "-version", "--version", sets: [.help]),
    ],
    flags: "-q -v --verbose -save -nc",
    values: "-cp -classpath --classpath -S --scala-version --jvm --dep",
    operands: .script(.other),
    operandsIn: [("code", .ignored)],
    takesOtherWords: true,
    subcommands: [.scalaRun, .scalaClean, .scalaFmt, .scalaVersion],
    examples: [
      Example("scala a.scala x", "execute other script a.scala x"),
      Example("scala -e 'println(1)'", "execute other code println(1)"),
      Example("scala --zap a.scala", "execute other script a.scala", "unknown text --zap"),
    ]
  )

  static let scalaRun = Tool(
    "run",
    aliases: ["test", "repl", "compile", "package", "doc", "setup-ide", "shebang", "console"],
    summary: "Builds or runs.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let scalaClean = Tool(
    "clean",
    summary: "Deletes what was built.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.cleansBuild]
  )

  static let scalaFmt = Tool(
    "fmt",
    aliases: ["format", "fix"],
    summary: "Lays code out.",
    grammar: .exact,
    options: [.flag("--check", sets: [.dryRun]), .flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.changesHere]
  )

  static let scalaVersion = Tool(
    "version",
    aliases: ["about", "help"],
    summary: "Prints something.",
    grammar: .none,
    operands: .ignored
  )
}
