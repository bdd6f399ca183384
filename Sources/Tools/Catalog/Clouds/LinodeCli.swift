internal import ToolDescriptions

extension Tool {
  static let linodeCli = Tool(
    "linode-cli",
    summary: "Works on Linode.",
    source: "https://techdocs.akamai.com/cloud-computing/docs/cli, linode-cli 5.56",
    grammar: .inputs,
    options: [
      .flag("--version", sets: [.help]),
      .value("--as-user", does: [.usesProfile]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --json --text --pretty --no-headers --all-columns --suppress-warnings --debug
      --no-defaults --all-rows --markdown
      """,
    values: "--delimiter --format --page --page-size --order-by --order",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.words("-view -list ips types regions show-users"),
      Verb.words("rebuild resize rescue boot shutdown", .changesCloud),
      Verb.words("-delete -cancel rm", .deletesCloud),
      Verb.words("-create", .createsCloud),
      Verb.paths(
        """
        configure
        set-user
        remove-user
        show-users
        register-plugin
        remove-plugin
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        help
        commands
        events list|view
        * list|view
        """
      ),
      Verb.paths(
        """
        linodes delete
        linodes rebuild
        """,
        .deletesMachine
      ),
      Verb.paths(
        """
        linodes backups-cancel
        images delete
        """,
        .deletesBackup
      ),
      Verb.paths(
        """
        linodes boot
        linodes shutdown
        linodes reboot
        """,
        .switchesCloud
      ),
      Verb.paths(
        """
        volumes delete
        databases mysql-delete
        databases postgresql-delete
        obj rb
        obj del
        domains records-delete
        lke cluster-delete
        object-storage ssl-delete
        object-storage keys-delete
        """,
        .deletesCloud
      ),
      Verb.paths("obj put", .changesCloud),
      Verb.paths("obj get", .writesFiles),
      Verb.paths("obj ls|la|du|info"),
      Verb.paths("obj mb", .createsCloud)
    ),
    examples: [
      Example(
        "linode-cli linodes delete 123",
        "delete infrastructure linode-cli linodes delete 123"
      ),
      Example("linode-cli linodes list --json"),
      Example("linode-cli linodes frob 1", "unknown text linode-cli linodes frob 1"),
    ]
  )
}
