internal import ToolDescriptions

extension Tool {
  static let yarn = Tool(
    "yarn",
    summary: "Installs packages of JavaScript, and runs their scripts.",
    source: "https://classic.yarnpkg.com/en/docs/cli, yarn 1.22; https://yarnpkg.com/cli, yarn 4",
    grammar: .negating,
    options: Option.yarn,
    flags: .yarnFlags,
    values: .yarnValues,
    operands: .reader(.packageRunner),
    takesOtherWords: true,
    subcommands: [
      .yarnAdd, .yarnCache, .yarnCreate, .yarnDlx, .yarnExec, .yarnGlobal, .yarnInstall,
      .yarnList, .yarnLogin, .yarnNode, .yarnNpm, .yarnOwner, .yarnPack, .yarnPublish,
      .yarnRun, .yarnStart, .yarnTag, .yarnTest, .yarnWorkspace, .yarnWorkspaces,
    ],
    examples: [
      Example(
        "yarn",
        "modify package dependencies",
        "execute package script preinstall",
        "execute package script install",
        "execute package script postinstall",
        "execute package script prepare"
      ),
      Example(
        "yarn prisma migrate reset --force",
        "execute package script prisma migrate reset --force"
      ),
      Example("yarn dlx prisma db push", "execute command prisma db push"),
      Example("yarn build", "execute package script build"),
    ]
  )
}
