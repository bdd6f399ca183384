internal import ToolDescriptions

extension Tool {
  static let vultrCli = Tool(
    "vultr-cli",
    summary: "Works on Vultr.",
    source: "https://github.com/vultr/vultr-cli, vultr-cli 3.4",
    grammar: .inputs,
    options: [
      .value("--config", does: [.reads]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    values: "-o --output -c --cursor -p --per-page",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.words("reinstall reset halt", .changesCloud),
      Verb.words("l account plans regions bandwidth"),
      Verb.paths(
        """
        ssh-key list|get
        ssh list|get
        instance list|get|bandwidth
        * list|get
        """
      ),
      Verb.paths("ssh-key create", .createsCloud),
      Verb.paths("ssh-key delete", .deletesCloud),
      Verb.paths(
        """
        instance delete
        instance reinstall
        bare-metal delete
        bare-metal reinstall
        instance restore
        """,
        .deletesMachine
      ),
      Verb.paths(
        """
        snapshot delete
        instance backup delete
        """,
        .deletesBackup
      ),
      Verb.paths(
        """
        instance start|stop|restart
        bare-metal start|halt|reboot
        """,
        .switchesCloud
      )
    ),
    examples: [
      Example("vultr-cli instance delete 11", "delete infrastructure vultr-cli instance delete 11"),
      Example("vultr-cli instance list"),
      Example("vultr-cli instance frob 11", "unknown text vultr-cli instance frob 11"),
    ]
  )
}
