internal import ToolDescriptions

extension Tool {
  static let knife = Tool(
    "knife",
    summary: "Works on a server of Chef.",
    source: "https://docs.chef.io/workstation/knife, knife 18",
    grammar: .exact,
    options: [
      .value(
        "-c",
        "--config",
        "--json-attribute-file",
        "-i",
        "--identity-file",
        "--ssh-identity-file",
        "--secret-file",
        does: [.reads]
      ),
      .flag(
        "-y",
        "--yes",
        "-f",
        "--force",
        "--purge-node",
        "--delete-validators",
        skipsQuestion: true
      ),
      .flag("--purge", skipsQuestion: true),
      .flag("--dry-run", sets: [.dryRun]),
      .value("--profile", does: [.usesProfile]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -V --verbose -VV --color --no-color --with-uri -w -r -m --medium -l --long -a --all
      --local-mode -z --print-after --defaults --freeze --include-dependencies --recurse
      --no-recurse --name-only --name-status --sudo --run-sudo --id-only -d --flat --tree
      --disable-editing
      """,
    values: """
      -s --server-url -u --user -k --key -e --editor -E --environment -F --format -o
      --cookbook-path --role-path --bootstrap-version -x --ssh-user -P --ssh-password -N
      --node-name --run-list -j --json-attributes --attribute -C --concurrency -p --ssh-port -b
      --bootstrap-template --policy-name --policy-group --connection-user --connection-password
      --connection-protocol --chef-repo-path --secret --method --depth --public-key --file
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.words("acl", .grantsCloud),
      Verb.paths(
        """
        search
        status
        diff
        list
        show
        node|client|role|environment|cookbook|user|org list
        node|client|role|environment|cookbook|user|org|supermarket show
        data bag list|show
        tag list
        config get|list|show|get-profile|list-profiles
        ssl check|fetch
        group|acl list|show
        client|user key list|show
        recipe list
        supermarket search|list|show|download
        help
        deps
        spork check|info
        vault show|list
        """
      ),
      Verb.paths(
        """
        download
        cookbook download
        supermarket download
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        config use|use-profile
        configure
        configure *
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        node|client|role|environment|user|org create
        data bag create
        group create
        tag create
        vault create
        client|user key create
        """,
        .createsCloud
      ),
      Verb.paths(
        """
        upload
        node|client|role|environment|user|org edit
        node|role|environment|cookbook|data from file
        data bag edit
        data bag from file
        cookbook upload
        edit
        node environment set
        node run_list *
        node run_list add|remove|set *
        node policy set
        role run_list *
        role env_run_list *
        environment compare
        client reregister
        vault edit|update|refresh|rotate *
        vault update|refresh
        index rebuild
        xargs
        rehash
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        delete
        node|client|role|environment|cookbook|user|org delete
        node|client|role|cookbook|environment bulk delete
        data bag delete
        group destroy|delete
        tag delete
        vault delete|remove
        client|user key delete
        supermarket unshare
        node run_list remove
        acl bulk remove
        """,
        .deletesCloud
      ),
      Verb.paths("supermarket share", .publishesCloud),
      Verb.paths(
        """
        ssh
        exec
        bootstrap
        winrm
        raw
        zero *
        job start
        """,
        .runsInCloud
      ),
      Verb.paths(
        """
        acl add|remove
        acl bulk add
        group add|remove
        org user add|remove
        """,
        .grantsCloud
      )
    ),
    examples: [
      Example("knife node delete web -y", "delete infrastructure knife node delete web"),
      Example("knife node list"),
      Example("knife node list --zap", "unknown text --zap"),
    ]
  )
}
