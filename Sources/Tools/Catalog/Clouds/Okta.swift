internal import ToolDescriptions

extension Tool {
  static let okta = Tool(
    "okta",
    summary: "Works on an organization of Okta.",
    source: "https://cli.okta.com/manual, okta-cli 0.10",
    grammar: .inputs,
    options: [
      .flag("-v", "--version", sets: [.help]),
      .flag("--batch", skipsQuestion: true),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--verbose",
    values: "-D --config-profile",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.paths(
        """
        help
        apps
        apps list
        apps config
        logs
        """
      ),
      Verb.paths(
        """
        login
        generate-completion
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        register
        apps create
        start
        """,
        .createsCloud
      ),
      Verb.paths("apps delete", .deletesCloud)
    ),
    examples: [
      Example("okta apps delete 0oa1", "delete infrastructure okta apps delete 0oa1"),
      Example("okta apps list"),
      Example("okta frob", "unknown text okta frob"),
    ]
  )
}
