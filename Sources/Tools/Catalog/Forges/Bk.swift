internal import Effects
internal import ToolDescriptions

extension Tool {
  static let bk = Tool(
    "bk",
    summary: "Works on pipelines of Buildkite.",
    source: "https://buildkite.com/docs/platform/cli, bk 3.7",
    grammar: .pflag,
    options: [
      .flag("-y", "--yes", "--force", skipsQuestion: true),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "-w --web --mine -l --debug --no-color",
    values: """
      -p --pipeline -b --branch -c --commit -m --message -e --env -o --output -u --user -r
      --repository -d --description -n --name --org --token --interval --cluster --state --limit
      --per-page --data -X --method --header --ignore-branch-filters --metadata -q --job
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        agent|build|cluster|job|pipeline|package|artifacts|user|team list|view|show|watch
        pipeline validate
        build download
        artifacts download
        whoami
        help
        version
        completion
        prompt
        """
      ),
      Verb.paths(
        """
        init
        pipeline migrate
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        configure
        configure add
        use
        """,
        .changesSettings
      ),
      Verb.paths(
        """
        build new|create
        pipeline create|copy
        """,
        .createsOnServer
      ),
      Verb.paths(
        """
        build rebuild
        job retry|unblock
        agent pause|resume
        api
        package push
        user invite
        """,
        .changesOnServer
      ),
      Verb.paths(
        """
        build cancel
        agent stop
        job cancel
        """,
        .cancelsBuild
      )
    ),
    examples: [
      Example("bk build cancel 5 -y", "modify repository bk build cancel 5"),
      Example("bk build list"),
      Example("bk build list --zap", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// What runs stops; it can be started anew.
  static let cancelsBuild = Deed(
    .modify,
    .named(.repository),
    reversibility: .unknown,
    why: "what was being built or deployed stops halfway",
    traits: [.remote]
  )
}
