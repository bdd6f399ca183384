internal import ToolDescriptions

extension Tool {
  static let ng = Tool(
    "ng",
    summary: "Builds a project of Angular, or serves it.",
    source: "ng help, Angular CLI 18",
    grammar: .posix,
    options: [.flag("-h", "--help", "--version", sets: [.help])],
    operands: .reader(.ownTask),
    takesOtherWords: true,
    subcommands: [.ngGenerate, .ngVersion, .ngDeploy, .ngBuild],
    examples: [
      Example(
        "ng build --configuration production",
        "execute project ng build --configuration production"
      ),
      Example("ng deploy", "modify infrastructure deployment"),
      Example("ng serve -o", "execute project ng serve -o"),
    ]
  )

  static let ngGenerate = Tool(
    "generate",
    aliases: ["g", "new", "n", "add", "update", "config", "cache", "analytics", "completion"],
    summary: "Makes or changes files.",
    grammar: .none,
    operands: .ignored,
    does: [.changesHere]
  )

  static let ngVersion = Tool(
    "version",
    aliases: ["v", "help", "doc"],
    summary: "Prints something.",
    grammar: .none,
    operands: .ignored
  )

  static let ngDeploy = Tool(
    "deploy",
    summary: "Puts the project where others get it.",
    grammar: .none,
    operands: .ignored,
    does: [.deploys]
  )

  static let ngBuild = Tool(
    "build",
    aliases: [
      "b", "serve", "s", "dev", "test", "t", "e2e", "lint", "run", "extract-i18n", "xi18n",
    ],
    summary: "Builds the project, or runs its code.",
    grammar: .none,
    operands: .ignored,
    does: [.runsProject]
  )
}
