internal import ToolDescriptions

extension Tool {
  static let npm = Tool(
    "npm",
    summary: "Installs packages of JavaScript, and runs their scripts.",
    source: "npm(1), npm 10.8.2",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    subcommands: [
      .npmAudit, .npmCache, .npmConfig, .npmDeprecate, .npmExec, .npmExplore, .npmInit,
      .npmInstall, .npmInstallTest, .npmLogin, .npmLogout, .npmLs, .npmOwner, .npmPack, .npmPkg,
      .npmProfile,
      .npmPublish, .npmRestart, .npmRun, .npmStart, .npmStop, .npmTest, .npmUninstall,
      .npmUnpublish, .npmVersion,
    ],
    variables: [
      Variable("npm_config_yes", skipsQuestion: true),
      Variable("npm_config_force", skipsQuestion: true),
      Variable("NPM_CONFIG_YES", skipsQuestion: true),
      Variable("NPM_CONFIG_FORCE", skipsQuestion: true),
    ],
    examples: [
      Example("npm run build -- --watch", "execute package script build --watch"),
      Example("npm test", "execute package script test"),
      Example("npm publish --dry-run"),
      Example("npm publish", "send package registry"),
      Example("npm ls --zap", "unknown text --zap"),
      Example("npm exec -- prisma@5 db push", "execute command prisma db push"),
    ]
  )
}
