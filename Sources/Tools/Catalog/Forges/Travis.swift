internal import Effects
internal import ToolDescriptions

extension Tool {
  static let travis = Tool(
    "travis",
    summary: "Works on builds of Travis.",
    source: "https://github.com/travis-ci/travis.rb, travis 1.14",
    grammar: .exact,
    options: [
      .flag(
        "-d",
        "-D",
        "--delete",
        does: [
          Deed(
            .delete,
            .fixed(.repository, "what Travis keeps"),
            reversibility: .irreversible,
            traits: [.remote]
          )
        ]
      ),
      .flag("-f", "--force", "-y", skipsQuestion: true),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --debug --debug-http --explode -i --interactive --skip-version-check
      --skip-completion-check --com --pro --org --staging --no-interactive --all --watch
      --commits --print --no-language --public --private --generate -u
      """,
    values: """
      -e --api-endpoint -I --insecure -t --token -r --repo -R --store-repo -l --limit -a --after
      -b --branch -c --committer -k --key -p --process --name --user --github-token
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        status
        show
        history
        logs
        branches
        whatsup
        repos
        monitor
        lint
        accounts
        whoami
        raw
        report
        requests
        help
        version
        open
        endpoint
        env list
        settings
        sshkey
        pubkey
        token
        """
      ),
      Verb.paths(
        """
        login
        logout
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        init
        encrypt
        encrypt-file
        setup *
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        enable
        disable
        restart
        sync
        env set|copy
        env unset
        cron create
        settings *
        """,
        .changesOnServer
      ),
      Verb.paths("cancel", .cancelsBuild),
      Verb.paths(
        """
        cache
        env clear
        cron delete
        """,
        .deletesOnServer
      ),
      Verb.paths("console", .runsInCloud)
    ),
    examples: [
      Example(
        "travis cache --delete -f",
        "delete repository travis cache",
        "delete repository what Travis keeps"
      ),
      Example("travis status"),
      Example("travis status --zap", "unknown text --zap"),
    ]
  )
}
