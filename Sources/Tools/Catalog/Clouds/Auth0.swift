internal import ToolDescriptions

extension Tool {
  static let auth0 = Tool(
    "auth0",
    summary: "Works on a tenant of Auth0.",
    source: "https://auth0.github.io/auth0-cli, auth0 1.13",
    grammar: .inputs,
    options: [
      .flag("--force", "-f", skipsQuestion: true),
      .value("--tenant", does: [.usesProfile]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --debug --no-color --no-input --json --json-compact --csv --reveal-secrets -r
      """,
    values: "-n --number -q --query -s --sort --picker --limit",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.words("rotate-secret customize unblock enable disable diff-deploy", .changesCloud),
      Verb.paths(
        """
        * list|ls|show|search|stats
        * * list|ls|show|search
        * * * list|ls|show|search
        users search-by-email
        logs tail
        tenants list
        quickstarts list
        test token
        apps open
        apps session-transfer show
        completion
        protection * show
        """
      ),
      Verb.paths(
        """
        login
        logout
        tenants use
        apps use
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        quickstarts download
        quickstarts setup
        terraform generate
        tf generate
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        test login
        actions deploy
        """,
        .runsInCloud
      ),
      Verb.paths(
        """
        universal-login customize
        ul customize
        users import
        domains verify
        custom-domains verify
        protection * update
        * * set|assign
        orgs members add
        roles permissions remove|rm
        users roles remove|rm
        apis scopes update
        users unblock
        users blocks unblock
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        users roles add|assign
        roles permissions add|associate
        orgs roles members add
        """,
        .grantsCloud
      ),
      Verb.paths(
        """
        users roles delete
        api delete
        """,
        .deletesCloud
      )
    ),
    examples: [
      Example(
        "auth0 users delete 'auth0|1' --force",
        "delete infrastructure auth0 users delete auth0|1"
      ),
      Example("auth0 apps list"),
      Example("auth0 frob", "unknown text auth0 frob"),
    ]
  )
}
