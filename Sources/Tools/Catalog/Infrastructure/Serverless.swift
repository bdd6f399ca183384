internal import ToolDescriptions

extension Tool {
  static let serverless = Tool(
    "serverless",
    summary: "Deploys serverless applications.",
    source: "https://www.serverless.com/framework/docs/providers/aws/cli-reference, serverless 4",
    grammar: .exact,
    options: [
      .flag("--force", "-y", "--yes", skipsQuestion: true),
      .value("--aws-profile", "--org", "--app", does: [.usesProfile]),
      .value("-c", "--config", does: [.reads]),
      .value("-p", "--path", "--package"),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --verbose --debug --conceal --log -t --tail --aws-s3-accelerate --no-aws-s3-accelerate
      --raw --enforce-update --minify-template --all
      """,
    values: """
      -s --stage -r --region -f --function --stack --param -d --data --type -q --qualifier
      --context --contextPath -e --env --startTime --filter -i --interval --timestamp -n --name
      -l --template-url --template --template-path --use-local-credentials --format --transform
      --function-version --docker-arg --location --httpPort
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        info
        print
        list
        logs
        metrics
        doctor
        usage
        support
        deploy list
        deploy list functions
        plugin list|search
        help
        output *
        param *
        """
      ),
      Verb.paths(
        """
        package
        invoke local
        offline
        offline start
        dev
        """,
        .runsProject
      ),
      Verb.paths(
        """
        create
        install
        generate-event
        plugin install|uninstall
        init
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        deploy
        deploy function
        rollback
        rollback function
        prune
        create_domain
        reconcile
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        remove
        delete_domain
        """,
        .deletesCloud
      ),
      Verb.paths("invoke", .runsInCloud),
      Verb.paths(
        """
        login
        logout
        config *
        config credentials
        update
        slstats
        """,
        .changesSettings
      )
    ),
    examples: [
      Example("serverless remove --stage prod", "delete infrastructure serverless remove"),
      Example("serverless info"),
      Example("serverless info --zap", "unknown text --zap"),
    ]
  )
}
