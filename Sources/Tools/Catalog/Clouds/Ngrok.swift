internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ngrok = Tool(
    "ngrok",
    summary: "Lets others reach this machine.",
    source: "https://ngrok.com/docs/agent/cli, ngrok 3.22",
    grammar: .pflag,
    options: [
      .value("--config", does: [.reads]),
      .value("--log", does: [.logsTo]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--inspect --all --none --upgrade --crt-verify",
    values: """
      --authtoken --region --domain --hostname --url --basic-auth --oauth --oauth-allow-email
      --oauth-allow-domain --cidr-allow --log-format --log-level --host-header --scheme
      --pooling-enabled --api-key --traffic-policy-file --binding --metadata --description
      --limit --before-id
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        http
        tcp
        tls
        start
        tunnel
        """,
        .opensTunnel
      ),
      Verb.paths(
        """
        version
        help
        config check
        diagnose
        credits
        completion
        api * list|get
        api * * list|get
        """
      ),
      Verb.paths(
        """
        authtoken
        config add-authtoken|edit|upgrade|add-api-key|add-server-addr
        service install|uninstall|start|stop|restart
        update
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        api * delete
        api * * delete
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        api * create
        api * * create
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        api * update
        api * * update
        api tunnel-sessions stop|restart
        """,
        .changesCloud
      )
    ),
    examples: [
      Example("ngrok http 3000", "grant network ngrok http 3000"),
      Example("ngrok version"),
      Example("ngrok http --zap 3000", "grant network ngrok http 3000", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// Messages go to a file, or to the screen.
  static let logsTo = Deed(.create, .path)
}
