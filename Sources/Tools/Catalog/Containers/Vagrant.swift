internal import Effects
internal import ToolDescriptions

extension Tool {
  static let vagrant = Tool(
    "vagrant",
    summary: "Makes and deletes virtual machines for development.",
    source: "https://developer.hashicorp.com/vagrant/docs/cli, Vagrant 2.4",
    grammar: .exact,
    options: [
      .flag("-f", "--force", "-y", "--yes", skipsQuestion: true),
      .flag("-v", "--version", sets: [.help]),
      .value("--output", does: [.overwrites]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --no-color --color --machine-readable --debug --timestamp --debug-timestamp --no-tty
      --provision --no-provision --destroy-on-error --no-destroy-on-error --parallel
      --no-parallel --install-provider --no-install-provider -g --graceful --no-graceful --prune
      -i --box-info --all --no-delete --no-start --clean --insecure --outdated --global --plain
      -p -m --minimal --compress -t --tty --no-tty-ssh --rsync --quick --local --halt --reset -N
      """,
    values: """
      --provider --provision-with --host --name --box-version --base --vagrantfile
      --architecture --box --checksum --checksum-type -c --command --guest --template
      --host-port --plugin-source --plugin-version --plugin-entry-point --cacert --capath --cert
      --description --shell --subject --guest-os --destination --snapshot-name
      --compression-type --temporary
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        status
        global-status
        port
        ssh-config
        winrm-config
        validate
        version
        box list|outdated
        snapshot list
        plugin list
        list-commands
        help
        autocomplete
        cloud search|auth
        cloud box show
        """
      ),
      Verb.paths(
        """
        up
        provision
        reload
        rsync
        rsync-auto
        """,
        .runsProject
      ),
      Verb.paths(
        """
        halt
        suspend
        resume
        """,
        .switchesCloud
      ),
      Verb.paths(
        """
        snapshot save|push
        box add|update|repackage
        init
        """,
        .createsCloud
      ),
      Verb.paths("package", .writesFiles),
      Verb.paths("destroy", .deletesMachine),
      Verb.paths("snapshot delete", .deletesBackup),
      Verb.paths(
        """
        snapshot restore|pop
        upload
        """,
        .changesGuest
      ),
      Verb.paths(
        "box remove|prune",
        Deed(
          .delete,
          .named(.image),
          reversibility: .recoverable(.regenerate),
          why: "it is downloaded again"
        )
      ),
      Verb.paths("plugin install|uninstall|update|repair|expunge|license", .packages),
      Verb.paths(
        """
        ssh
        winrm
        powershell
        rdp
        """,
        .runsInCloud
      ),
      Verb.paths(
        """
        login
        cloud auth login|logout
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        push
        cloud publish
        share
        """,
        .publishesCloud
      ),
      Verb.paths(
        """
        cloud box delete
        cloud version delete|revoke
        cloud provider delete
        """,
        .deletesCloud
      ),
      Verb.paths("cloud *", .changesCloud)
    ),
    examples: [
      Example("vagrant destroy -f", "delete infrastructure vagrant destroy"),
      Example("vagrant status"),
      Example("vagrant status --zap", "unknown text --zap"),
    ]
  )
}
