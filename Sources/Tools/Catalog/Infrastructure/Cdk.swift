internal import Effects
internal import ToolDescriptions

extension Tool {
  static let cdk = Tool(
    "cdk",
    summary: "Makes and destroys stacks of AWS as programs describe them.",
    source: "https://docs.aws.amazon.com/cdk/v2/guide/cli.html, CDK 2.180",
    grammar: .inputs,
    options: [
      .flag("-f", "--force", skipsQuestion: true),
      .choice("--require-approval", of: ["never": ["unasked"]]),
      .value("--profile", does: [.usesProfile]),
      .value("-o", "--output", does: [Deed(.overwrite, .tree)]),
      .flag("--no-execute"),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -v --verbose --debug --ec2creds --lookups --ignore-errors -j --json --asset-metadata
      --path-metadata --notices --no-color --ci --all --exclusively -e --hotswap
      --hotswap-fallback --watch --rollback --no-rollback --concurrency-auto
      --import-existing-resources --long -l --quiet -q
      """,
    values: """
      -a --app -c --context --proxy --ca-bundle-path -i --trace --toolkit-stack-name -r --role-arn
      --staging --build --tags --parameters --outputs-file --method --change-set-name --progress
      --concurrency --template -b --bootstrap-bucket-name
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.words("synth synthesize notices docs doc metadata drift flags"),
      Verb.words("bootstrap", .createsCloud),
      Verb.words("gc", .deletesCloud),
      Verb.paths("acknowledge|ack|context", .changesSettings),
      Verb.paths("init|migrate", .scaffolds),
      Verb.paths("watch", .changesCloud),
      Verb.paths("import", .changesCloud),
      Verb.paths("refactor", .changesCloud)
    ),
    examples: [
      Example("cdk destroy --force", "delete infrastructure cdk destroy"),
      Example("cdk diff"),
      Example("cdk frob", "unknown text cdk frob"),
    ]
  )
}
