internal import ToolDescriptions

extension Tool {
  static let scw = Tool(
    "scw",
    summary: "Works on Scaleway.",
    source: "https://www.scaleway.com/en/docs/scaleway-cli, scw 2.40",
    grammar: .inputs,
    options: [
      .value("-p", "--profile", does: [.usesProfile]),
      .value("-c", "--config", does: [.reads]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-D --debug -w --wait --web",
    values: "-o --output",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.words("standby backup", .changesCloud),
      Verb.words("wait"),
      Verb.paths(
        """
        help
        info
        version
        config get|dump|info
        * ssh-key list|get
        iam ssh-key list|get
        k8s kubeconfig get
        instance server-type list
        account project list|get
        """
      ),
      Verb.paths(
        """
        init
        config set|unset|destroy|reset|import
        config profile *
        autocomplete *
        k8s kubeconfig install|uninstall
        registry login|logout
        login
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        instance server delete
        instance server terminate
        """,
        .deletesMachine
      ),
      Verb.paths(
        """
        instance snapshot delete
        block snapshot delete
        rdb backup delete
        rdb snapshot delete
        """,
        .deletesBackup
      ),
      Verb.paths(
        """
        instance server ssh
        instance server console
        """,
        .runsInCloud
      ),
      Verb.paths(
        """
        iam ssh-key create
        instance server backup
        """,
        .createsCloud
      ),
      Verb.paths("instance server standby", .switchesCloud)
    ),
    examples: [
      Example(
        "scw instance server terminate 11 with-ip=true",
        "delete infrastructure scw instance server terminate 11 with-ip=true"
      ),
      Example("scw instance server list"),
      Example("scw instance server frob 11", "unknown text scw instance server frob 11"),
    ]
  )
}
