internal import ToolDescriptions

extension Tool {
  static let pnpm = Tool(
    "pnpm",
    summary: "Installs packages of JavaScript, and runs their scripts.",
    source: "https://pnpm.io/pnpm-cli, pnpm 10",
    grammar: .negating,
    options: Option.pnpm,
    flags: .pnpmFlags,
    values: .pnpmValues,
    operands: .reader(.packageRunner),
    takesOtherWords: true,
    subcommands: [
      .pnpmAdd, .pnpmConfig, .pnpmCreate, .pnpmDeploy, .pnpmDlx, .pnpmExec, .pnpmInstall,
      .pnpmList, .pnpmPack, .pnpmPublish, .pnpmRun, .pnpmStart, .pnpmStore, .pnpmTest,
    ],
    examples: [
      Example(
        "pnpm prisma migrate reset --force",
        "execute package script prisma migrate reset --force"
      ),
      Example("pnpm exec prisma db push", "execute command prisma db push"),
      Example("pnpm dlx prisma@6 db push", "execute command prisma db push"),
      Example("pnpm -r test", "execute package script test"),
    ]
  )
}
