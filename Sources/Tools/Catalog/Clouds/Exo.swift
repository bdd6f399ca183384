internal import ToolDescriptions

extension Tool {
  static let exo = Tool(
    "exo",
    summary: "Works on Exoscale.",
    source: "https://community.exoscale.com/tools/command-line-interface, exo 1.85",
    grammar: .inputs,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .value("-A", "--use-account", does: [.usesProfile]),
      .value("-C", "--config", does: [.reads]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-Q --quiet -r --recursive -V --verbose",
    values: "-O --output-format --output-template -z --zone",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.words("revert", .changesCloud),
      Verb.paths(
        """
        * list|show
        compute * list|show
        compute ssh-key list|show
        storage list|show|presign
        config list|show
        dbaas list|show|logs|metrics|types
        limits
        status
        version
        environment
        zone
        zones
        compute sks versions
        """
      ),
      Verb.paths(
        """
        config
        config add|set|delete
        compute sks kubeconfig
        """,
        .changesSettings
      ),
      Verb.paths("storage download", .writesFiles),
      Verb.paths("compute sks nodepool evict", .deletesCloud),
      Verb.paths(
        """
        storage upload
        storage put
        storage setacl
        storage headers *
        storage metadata *
        """,
        .changesCloud
      ),
      Verb.paths("compute instance delete", .deletesMachine),
      Verb.paths(
        """
        compute instance snapshot delete
        vm snapshot delete
        """,
        .deletesBackup
      ),
      Verb.paths(
        """
        storage delete
        storage rb
        dbaas delete
        compute instance-pool evict
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        storage mb
        compute ssh-key register
        """,
        .createsCloud
      ),
      Verb.paths("compute instance revert-snapshot", .changesCloud),
      Verb.paths(
        """
        compute instance ssh
        compute instance scp
        compute instance console-url
        ssh
        """,
        .runsInCloud
      )
    ),
    examples: [
      Example(
        "exo compute instance delete web -f",
        "delete infrastructure exo compute instance delete web"
      ),
      Example("exo compute instance list"),
      Example("exo compute instance frob web", "unknown text exo compute instance frob web"),
    ]
  )
}
