internal import ToolDescriptions

extension Tool {
  static let bun = Tool(
    "bun",
    summary: "Runs JavaScript, installs packages and runs their scripts.",
    source: "https://bun.com/docs/cli, Bun 1.2",
    grammar: .negating,
    options: Option.bun,
    flags: .bunFlags,
    values: .bunValues,
    attached: "--inspect --inspect-wait --inspect-brk --config -c --install --sourcemap",
    operands: .reader(.packageRunner),
    takesOtherWords: true,
    subcommands: [
      .bunAdd, .bunBuild, .bunCreate, .bunExec, .bunInstall, .bunPm, .bunPublish, .bunRun,
      .bunTest, .bunX,
    ],
    examples: [
      Example("bun run build", "execute package script build"),
      Example("bun x prisma db push", "execute command prisma db push"),
      Example("bun index.ts", "execute javascript script index.ts"),
    ]
  )
}
