internal import Effects
internal import ToolDescriptions

extension Tool {
  static let openstack = Tool(
    "openstack",
    summary: "Works on clouds of OpenStack.",
    source: "https://docs.openstack.org/python-openstackclient, openstackclient 7.4",
    grammar: .inputs,
    options: [
      .value(
        "--os-cloud",
        "--os-project-name",
        "--os-username",
        "--os-auth-url",
        does: [.usesProfile]
      ),
      .flag("--force", "--purge", "--cascade", skipsQuestion: true),
      .value(
        "--file",
        does: [
          Deed(.overwrite, .path, when: ["download"]), Deed(.read, .path, unless: ["download"]),
        ]
      ),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose -q --quiet --debug --insecure --long --all-projects --all --wait --timing
      --noindent --recursive
      """,
    values: """
      -f --format -c --column --sort-column --os-region-name --os-password --os-token --log-file
      --max-width --fit-width --quote
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.words("save", sets: ["download"], .writesFiles),
      Verb.words(
        """
        rebuild evacuate migrate confirm revert shelve unshelve rescue unrescue dump accept
        abandon
        """,
        .changesCloud
      ),
      Verb.words("add-role", .grantsCloud),
      Verb.words("associate", .switchesCloud),
      Verb.words("usage stats"),
      Verb.paths(
        """
        help
        complete
        catalog list|show
        token issue
        server event list|show
        console log show
        console url show
        * list|show
        * * list|show
        configuration show
        limits show
        quota show|list
        versions show
        server ssh-list
        """
      ),
      Verb.paths("module list", .changesSettings),
      Verb.paths("server ssh", .runsInCloud),
      Verb.paths(
        """
        server delete
        server rebuild
        """,
        .deletesMachine
      ),
      Verb.paths(
        """
        volume backup delete
        volume snapshot delete
        share snapshot delete
        server backup delete
        snapshot delete
        """,
        .deletesBackup
      ),
      Verb.paths(
        """
        role add
        ec2 credentials create
        application credential create
        secret acl *
        """,
        .grantsCloud
      ),
      Verb.paths(
        """
        server add|remove *
        server add|remove * * *
        server pause|unpause|suspend|resume|start|stop|reboot|lock|unlock|shelve|unshelve
        """,
        .switchesCloud
      ),
      Verb.paths(
        """
        project purge
        container delete
        object delete
        project cleanup
        server remove volume
        """,
        .deletesCloud
      ),
      Verb.paths(
        """
        server image create
        server backup create
        """,
        .createsCloud
      )
    ),
    examples: [
      Example("openstack server delete web", "delete infrastructure openstack server delete web"),
      Example("openstack server list -f json"),
      Example("openstack server frob web", "unknown text openstack server frob web"),
    ]
  )
}
