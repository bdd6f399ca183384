internal import Effects
internal import ToolDescriptions

extension Tool {
  static let forever = Tool(
    "forever",
    summary: "Keeps scripts of Node.js running.",
    source: "forever --help, forever 4",
    grammar: .posix,
    options: [.flag("-h", "--help", "-v", "--version", sets: [.help])],
    flags: """
      -a --append -f --fifo --plain --silent -s -w --watch --killTree --no-colors -d --debug
      --verbose -t
      """,
    values: """
      -m -l -o -e -p -c --pidFile --uid --sourceDir --workingDir --watchDirectory
      --watchIgnore --minUptime --spinSleepTime --id --killSignal --colors -n --number
      """,
    operands: .script(.javascript),
    takesOtherWords: true,
    subcommands: [.foreverStart, .foreverStop, .foreverList, .foreverSet, .foreverCleanlogs],
    examples: [
      Example("forever start a.js", "execute project forever start a.js"),
      Example("forever a.js", "execute javascript script a.js"),
      Example("forever --zap a.js", "execute javascript script a.js", "unknown text --zap"),
    ]
  )

  static let foreverStart = Tool(
    "start",
    aliases: ["restart", "restartall"],
    summary: "Starts scripts.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )

  static let foreverStop = Tool(
    "stop",
    aliases: ["stopall", "stopbypid"],
    summary: "Stops scripts.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.turnsProcess]
  )

  static let foreverList = Tool(
    "list",
    aliases: ["logs", "config", "columns"],
    summary: "Shows scripts.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.tells]
  )

  static let foreverSet = Tool(
    "set",
    aliases: ["clear"],
    summary: "Changes settings.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    operands: .ignored,
    does: [.changesSettings]
  )

  static let foreverCleanlogs = Tool(
    "cleanlogs",
    summary: "Deletes logs.",
    grammar: .exact,
    options: [.flag("-h", "--help", sets: [.help])],
    does: [
      Deed(
        .delete,
        .fixed(.file, "logs"),
        reversibility: .irreversible,
        why: "every log is deleted"
      )
    ]
  )
}
