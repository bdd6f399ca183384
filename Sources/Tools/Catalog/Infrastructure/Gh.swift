internal import ToolDescriptions

extension Tool {
  static let gh = Tool(
    "gh",
    summary: "Works on repositories of GitHub.",
    source: "https://cli.github.com/manual, gh 2.72",
    grammar: .pflag,
    options: [
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    values: "-R --repo",
    subcommands: [
      .ghPr, .ghIssue, .ghRepo, .ghRelease, .ghRun, .ghWorkflow, .ghSecret, .ghVariable,
      .ghCache, .ghLabel, .ghGist, .ghLook, .ghAuth, .ghApi, .ghKeys, .ghExtension,
      .ghCodespace, .ghProject, .ghLookInto, .ghPrCheckout.named("co", aliases: []),
    ],
    examples: [
      Example("gh pr list"),
      Example("gh repo delete o/r --yes", "delete repository o/r"),
      Example("gh pr create --title x --body y", "create repository github"),
    ]
  )
}
