internal import ToolDescriptions

extension Tool {
  static let pulumi = Tool(
    "pulumi",
    summary: "Makes, changes and destroys infrastructure as programs describe it.",
    source: "https://www.pulumi.com/docs/iac/cli, Pulumi 3.160",
    grammar: .inputs,
    options: [
      .flag("-y", "--yes", "-f", "--skip-preview", "--force", skipsQuestion: true),
      .value("-C", "--cwd", role: .directory),
      .flag("--preview-only", sets: [.dryRun]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -e --emoji --logtostderr --disable-integrity-checking -d --diff -j --json -r --refresh
      --non-interactive --expect-no-changes --suppress-outputs --show-secrets --target-dependents
      --remove --preserve-config
      """,
    values: """
      -s --stack --color -v --verbose --tracing --profiling --memprofilerate -t --target --replace
      -c --config --config-file -m --message -p --parallel --plan --save-plan
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      Verb.paths(
        """
        config
        config get|ls
        stack
        stack ls|output|graph|history
        stack export
        org
        org get-default|search
        policy ls|validate-config
        plugin ls
        schema check
        env ls|get|diff
        env open
        env version history
        console
        """
      ),
      Verb.paths("stack select|change-secrets-provider|tag", .changesSettings),
      Verb.paths("config set|set-all|refresh|env", .changesSettings),
      Verb.paths("config cp", .changesSettings),
      Verb.paths("plugin install|rm", .programs),
      Verb.paths("install", .packages),
      Verb.paths("convert|gen-completion|package", .scaffolds),
      Verb.paths("state upgrade|rename|move|protect", .changesCloud),
      Verb.paths("state unprotect|taint|untaint|repair|edit", .changesCloud),
      Verb.paths("stack import", .changesCloud),
      Verb.paths("env run", .runsInCloud),
      Verb.paths("watch", .changesCloud),
      Verb.paths("refresh", .changesCloud)
    ),
    examples: [
      Example("pulumi destroy -y", "delete infrastructure pulumi destroy"),
      Example("pulumi preview --diff"),
      Example("pulumi frob", "unknown text pulumi frob"),
    ]
  )
}
