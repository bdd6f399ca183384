internal import ToolDescriptions

extension Tool {
  static let hcloud = Tool(
    "hcloud",
    summary: "Works on Hetzner Cloud.",
    source: "hcloud --help, hcloud 1.50",
    grammar: .inputs,
    options: [
      .value("--config", does: [.reads]),
      .value("--context", does: [.usesProfile]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--debug --quiet --no-experimental-warnings -q",
    values: """
      --endpoint --poll-interval --debug-file -o --output -l --selector -s --sort
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.words(
        """
        poweroff shutdown reset rebuild change-type change-dns-ptr change-ip-range
        change-algorithm change-home-location add-route delete-route set-rdns reset-password
        """,
        .changesCloud
      ),
      Verb.words(
        """
        poweron enable-rescue disable-rescue enable-protection attach-to-network
        detach-from-network add-label remove-label add-target remove-target
        """,
        .switchesCloud
      ),
      Verb.words("request-console", .runsInCloud),
      Verb.words("disable-protection", .dropsProtection),
      Verb.paths(
        """
        ssh-key list|describe
        * list|describe
        context list|active
        all list
        """
      ),
      Verb.paths(
        """
        context create|use|delete|rename
        config *
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        ssh-key create
        server create-image
        """,
        .createsCloud
      ),
      Verb.paths("server delete", .deletesMachine),
      Verb.paths("server rebuild", .deletesMachine),
      Verb.paths(
        """
        all delete
        ssh-key delete
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        server reboot
        server reset
        server poweroff
        server shutdown
        server enable-backup
        ssh-key add-label|remove-label
        """,
        .switchesCloud
      ),
      Verb.paths("server disable-backup", .deletesBackup)
    ),
    examples: [
      Example("hcloud server delete web", "delete infrastructure hcloud server delete web"),
      Example("hcloud server list -o json"),
      Example("hcloud server frob web", "unknown text hcloud server frob web"),
    ]
  )
}
