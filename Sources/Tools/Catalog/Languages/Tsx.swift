internal import Effects
internal import ToolDescriptions

extension Tool {
  static let tsx = Tool(
    "tsx",
    summary: "Runs TypeScript.",
    source: "tsx --help, tsx 4",
    grammar: .posix,
    options: [
      .value(
        "-e",
        "--eval",
        "-p",
        "--print",
        sets: ["code"],
        does: [Deed(.execute, .code(.javascript))]
      ), .flag("--test", sets: ["project"]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: """
      --no-cache --no-warnings --enable-source-maps --inspect --inspect-brk --clear-screen
      --no-deprecation
      """,
    values: "--tsconfig -r --require --import --env-file -C --conditions --loader",
    attached: "--experimental-loader",
    operands: .reader(.packageRunner),
    operandsIn: [("code", .ignored), ("project", .ignored)],
    does: [Deed(.execute, .project, when: ["project"])],
    takesOtherWords: true,
    subcommands: [.tsxWatch],
    examples: [
      Example("tsx a.ts x", "execute javascript script a.ts x"),
      Example("tsx -e 'process.exit()'", "execute javascript code process.exit()"),
      Example("tsx --zap a.ts", "execute javascript script a.ts", "unknown text --zap"),
    ]
  )

  static let tsxWatch = Tool(
    "watch",
    summary: "Runs a file again when something changes.",
    grammar: .posix,
    options: [.flag("-h", "--help", sets: [.help])],
    flags: "--no-cache --clear-screen",
    values: "--tsconfig --ignore --include --exclude",
    operands: .script(.javascript)
  )
}
