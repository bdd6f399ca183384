internal import ToolDescriptions

extension Tool {
  static let gitRemote = Tool(
    "remote",
    summary: "Keeps the addresses of other repositories.",
    source: "git-remote(1), git 2.39.5",
    grammar: .negating,
    options: [
      .help
    ],
    flags: "-v --verbose",
    subcommands: [
      .gitRemoteLook, .gitRemoteAdd, .gitRemotePrune,
    ],
    examples: [
      Example("git remote -v"),
      Example("git remote add up https://h/x", "modify setting remote.up"),
      Example("git remote remove up", "modify setting remote.up"),
      Example("git remote prune origin", "create git refs"),
    ]
  )

  static let gitRemoteLook = Tool(
    "show",
    aliases: ["get-url"],
    summary: "Tells about a remote.",
    grammar: .negating,
    flags: "-n --push --all",
    operands: .ignored
  )

  static let gitRemoteAdd = Tool(
    "add",
    aliases: ["rename", "remove", "rm", "set-head", "set-branches", "set-url"],
    summary: "Changes the settings of a remote.",
    grammar: .negating,
    flags: "-f --fetch --tags --add --push -d --delete -a --auto --progress",
    values: "-t --track -m --master",
    attached: "--mirror",
    operands: .list([[.gitRemoteSetting]], rest: [])
  )

  static let gitRemotePrune = Tool(
    "prune",
    aliases: ["update"],
    summary: "Brings names of a remote up to date.",
    grammar: .negating,
    options: [
      .flag("-n", "--dry-run", sets: [.dryRun])
    ],
    flags: "-p --prune",
    operands: .ignored,
    does: [
      .gitFetches
    ]
  )
}
