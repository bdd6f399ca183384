internal import ToolDescriptions

extension Tool {
  static let sam = Tool(
    "sam",
    summary: "Builds and deploys serverless applications on AWS.",
    source: "https://docs.aws.amazon.com/serverless-application-model, sam 1.136",
    grammar: .exact,
    options: [
      .flag(
        "--no-prompts",
        "--yes",
        "--no-confirm-changeset",
        "-y",
        "--force-upload",
        skipsQuestion: true
      ),
      .value("--profile", does: [.usesProfile]),
      .value(
        "-t",
        "--template",
        "--template-file",
        "--config-file",
        "--event",
        "--env-vars",
        "--event-file",
        does: [.reads]
      ),
      .value("--output-template-file", does: [.overwrites]),
      .flag("--no-execute-changeset", sets: [.dryRun]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -g --guided --debug --use-container -u --cached -c -p --parallel --lint --resolve-s3
      --resolve-image-repos --no-fail-on-empty-changeset --fail-on-empty-changeset
      --disable-rollback --no-disable-rollback --tail --include-traces --watch --no-watch --code
      --no-code --dependency-layer --no-dependency-layer --skip-pull-image --no-event
      --confirm-changeset --no-progressbar --build-in-source --no-build-in-source --save-params
      --beta-features --no-beta-features --no-cached --bootstrap --force-image-build --tracing
      --no-tracing --application-insights --structured-logging --delete-s3
      """,
    values: """
      --region -e -n --stack-name --config-env -m --manifest -s --base-dir -b --build-dir
      --cache-dir --parameter-overrides --capabilities --s3-bucket --s3-prefix --kms-key-id
      --image-repository --image-repositories --role-arn --tags --metadata --notification-arns
      --on-failure --name --filter --start-time --end-time --output -o --location -r --runtime
      --architecture -a --app-template --package-type --dependency-manager -d --debug-port
      --host --port --docker-network --container-env-var --container-env-var-file
      --layer-cache-basedir --log-file --static-dir --build-image --hook-name --exclude --stage
      --pipeline-user --signing-profiles --max-wait-duration --tenant-id --parameter
      --cw-log-group --unit --resource-id
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        validate
        logs
        traces
        list *
        list
        docs
        local generate-event
        help
        """
      ),
      Verb.paths(
        """
        build
        local invoke|start-api|start-lambda
        """,
        .runsProject
      ),
      Verb.paths(
        """
        init
        pipeline init
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        deploy
        sync
        package
        pipeline bootstrap
        """,
        .changesCloud
      ),
      Verb.paths("delete", .deletesCloud),
      Verb.paths("publish", .publishesCloud),
      Verb.paths("remote invoke", .runsInCloud)
    ),
    examples: [
      Example("sam delete --no-prompts", "delete infrastructure sam delete"),
      Example("sam validate --lint"),
      Example("sam validate --zap", "unknown text --zap"),
    ]
  )
}
