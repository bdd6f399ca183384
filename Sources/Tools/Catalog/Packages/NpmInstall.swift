internal import ToolDescriptions

extension Tool {
  static let npmInstall = Tool(
    "install",
    aliases: [
      "add", "i", "in", "ins", "inst", "insta", "instal", "isnt", "isnta", "isntal", "isntall",
      "ci", "clean-install", "ic", "install-clean", "isntall-clean", "link", "ln",
    ],
    summary: "Installs dependencies.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .reader(.packageInstall)
  )

  static let npmUninstall = Tool(
    "uninstall",
    aliases: [
      "unlink", "remove", "rm", "r", "un", "update", "up", "upgrade", "udpate", "dedupe", "ddp",
      "prune", "rebuild", "rb", "shrinkwrap",
    ],
    summary: "Changes the dependencies that are installed.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .ignored,
    does: [
      .packages
    ]
  )

  static let npmInstallTest = Tool(
    "install-test",
    aliases: ["it", "sit", "install-ci-test", "cit", "clean-install-test"],
    summary: "Installs dependencies, and runs tests.",
    grammar: .negating,
    options: Option.npm,
    flags: .npmFlags,
    values: .npmValues,
    attached: "--color",
    operands: .reader(.packageInstall)
  )
}
