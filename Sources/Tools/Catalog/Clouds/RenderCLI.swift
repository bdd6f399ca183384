internal import ToolDescriptions

extension Tool {
  static let renderCLI = Tool(
    "render",
    summary: "Works on services of Render.",
    source: "https://render.com/docs/cli, render 2.1",
    grammar: .inputs,
    options: [
      .flag("--confirm", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--wait",
    values: "-o --output",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.paths(
        """
        help
        services list
        services instances
        * list
        logs
        workspace current
        workspaces
        deploys list
        whoami
        """
      ),
      Verb.paths(
        """
        login
        logout
        workspace set
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        deploys create
        deploys cancel
        restart
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        psql
        ssh
        kv-cli
        jobs create
        """,
        .runsInCloud
      )
    ),
    examples: [
      Example("render services list -o json"),
      Example(
        "render deploys create srv-1 --confirm",
        "modify infrastructure render deploys create srv-1"
      ),
      Example("render frob", "unknown text render frob"),
    ]
  )
}
