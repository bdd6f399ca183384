internal import Effects
internal import ToolDescriptions

extension Tool {
  static let cdktf = Tool(
    "cdktf",
    summary: "Makes infrastructure as programs describe it.",
    source: "https://developer.hashicorp.com/terraform/cdktf/cli-reference, cdktf 0.20",
    grammar: .exact,
    options: [
      .flag("--auto-approve", "--force", skipsQuestion: true),
      .value("-o", "--output", does: [Deed(.overwrite, .tree)]),
      .value("--outputs-file", does: [.overwrites]),
      .flag("--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --json --refresh-only --ignore-missing-stack-dependencies --no-color --migrate-state
      --skip-synth --outputs-file-include-sensitive-outputs --hcl --check-code-maker-output
      --disable-plugin-cache-env --local
      """,
    values: """
      -a --app --parallelism --terraform-parallelism --template --project-name
      --project-description --dist --language --provider --var --var-file --stack
      --from-terraform-project --providers -l --log-level
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.paths(
        """
        diff|plan
        list
        output
        debug
        help
        provider list
        """
      ),
      Verb.paths(
        """
        synth|synthesize
        get
        """,
        .runsProject
      ),
      Verb.paths(
        """
        init
        convert
        provider add|upgrade
        """,
        .writesFiles
      ),
      Verb.paths(
        """
        deploy|apply
        watch
        """,
        .changesCloud
      ),
      Verb.paths("destroy", .deletesCloud),
      Verb.paths(
        """
        login
        completion
        """,
        .changesSettings
      )
    ),
    examples: [
      Example("cdktf destroy --auto-approve", "delete infrastructure cdktf destroy"),
      Example("cdktf diff"),
      Example("cdktf diff --zap", "unknown text --zap"),
    ]
  )
}
