internal import Effects
internal import ToolDescriptions

extension Tool {
  static let nodemon = Tool(
    "nodemon",
    summary: "Runs a program again when files change.",
    source: "nodemon --help, nodemon 3",
    grammar: .posix,
    options: [
      .value("-x", "--exec", sets: ["exec"], does: [Deed(.execute, .code(.shell))]),
      .value("--config", does: [.reads]), .value("--cwd", role: .directory),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: """
      -q --quiet -V --verbose -L --legacy-watch -I --no-stdin -C --on-change-only --no-colours
      --dump --exitcrash --spawn --no-update-notifier
      """,
    values: """
      -w --watch -i --ignore -e --ext -d --delay -s --signal -r --require --on-change
      --polling-interval
      """,
    operands: .script(.javascript),
    operandsIn: [("exec", .ignored)],
    examples: [
      Example("nodemon a.js", "execute javascript script a.js"),
      Example("nodemon --exec 'rm a'", "execute shell code rm a"),
      Example("nodemon --zap a.js", "execute javascript script a.js", "unknown text --zap"),
    ]
  )
}
