internal import Effects
internal import ToolDescriptions

extension Tool {
  static let circleci = Tool(
    "circleci",
    summary: "Works on pipelines of CircleCI.",
    source: "https://circleci-public.github.io/circleci-cli, circleci 0.1",
    grammar: .pflag,
    options: [
      .value("-c", "--config", "-p", "--pipeline-parameters", does: [.reads]),
      .flag("--no-prompt", "--force", "-y", skipsQuestion: true),
      .flag(""),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --debug --skip-update-check --private --public --uncertified --verbose -u --list-all
      --json --skip-checkout --self-hosted --check
      """,
    values: """
      --host --token --github-api --org-id --org-slug -i --node-total --index --branch
      --revision --repo-url -e --env -v --volume --job --source-revision --sort --org-type
      --context-id --policy-base-url --filter --input --owner-id
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        config validate|process
        orb list|info|source|validate|process|diff|list-categories
        context list|show
        diagnostic
        version
        info org
        runner instance|resource-class|token list
        policy fetch|logs|settings|decide|eval|test|diff
        help
        completion
        project secret list
        open
        tests glob|split|run
        """
      ),
      Verb.paths(
        """
        config pack|generate
        orb init|pack
        config init
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        setup
        update *
        update
        """,
        .changesSettings
      ),
      Verb.paths("local execute", .runsJob),
      Verb.paths(
        """
        context create
        namespace create
        orb create
        runner resource-class|token create
        follow
        project create
        """,
        .createsOnServer
      ),
      Verb.paths(
        """
        context store-secret
        orb publish *
        orb publish promote|increment *
        orb add-to-category
        project secret create
        project update
        namespace rename
        policy push
        trigger create
        orb unlist
        """,
        .changesOnServer
      ),
      Verb.paths(
        """
        context delete|remove-secret
        runner resource-class|token delete
        orb remove-from-category
        namespace delete-alias
        project secret delete
        admin *
        admin delete-namespace
        dlc purge
        """,
        .deletesOnServer
      )
    ),
    examples: [
      Example(
        "circleci context delete github org name",
        "delete repository circleci context delete github org name"
      ),
      Example("circleci config validate"),
      Example("circleci config validate --zap", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// A job of a configuration runs here, in a container.
  static let runsJob = Deed(.execute, .project, why: "a job runs whatever its steps say")
}
