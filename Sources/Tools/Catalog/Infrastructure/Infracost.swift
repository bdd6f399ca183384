internal import ToolDescriptions

extension Tool {
  static let infracost = Tool(
    "infracost",
    summary: "Says what infrastructure costs.",
    source: "https://www.infracost.io/docs/features/cli_commands, infracost 0.10",
    grammar: .pflag,
    options: [
      .value(
        "-p",
        "--path",
        "--config-file",
        "--usage-file",
        "--compare-to",
        "--terraform-var-file",
        "--policy-path",
        "--template-path",
        does: [.reads]
      ),
      .value("--out-file", does: [.overwrites]),
      .flag("--sync-usage-file", does: [.scaffolds]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --debug-report --no-color --show-skipped --no-cache --terraform-force-cli
      --include-all-paths --show-all-projects --dry-run --no-post
      """,
    values: """
      --format --fields --log-level --terraform-var --terraform-workspace --terraform-plan-flags
      --project-name --exclude-path --include-path --pull-request --repo --github-token
      --gitlab-token --behavior --commit --tag --merge-request --parallelism --currency
      --repo-path --template
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        breakdown
        diff
        output
        help
        completion
        """
      ),
      Verb.paths(
        """
        auth login
        register
        configure set
        configure
        configure get
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        comment *
        upload
        """,
        .publishesCloud
      ),
      Verb.paths("generate config", .writesFiles)
    ),
    examples: [
      Example("infracost breakdown --path .", "read ."),
      Example("infracost diff --path . --compare-to a.json", "read .", "read a.json"),
      Example("infracost breakdown --zap", "unknown text --zap"),
    ]
  )
}
