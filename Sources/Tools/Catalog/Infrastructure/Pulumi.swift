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
    verbs: Verb.clouds,
    examples: [
      Example("pulumi destroy -y", "delete infrastructure pulumi destroy"),
      Example("pulumi preview --diff"),
      Example("pulumi frob", "unknown text pulumi frob"),
    ]
  )
}
