extension Tool {
  static let fly = Tool(
    "fly",
    summary: "Works on applications of Fly.",
    source: "https://fly.io/docs/flyctl, flyctl 0.3",
    grammar: .inputs,
    options: [
      .flag("-y", "--yes", "--force", "--auto-confirm", skipsQuestion: true),
      .value("-t", "--access-token"),
      .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --debug --verbose -j --json --remote-only --local-only --now --detach --no-cache
      --build-only --push --skip-health-checks --ha -s --stage -q --quiet
      """,
    values: """
      -a --app -o --org -r --region -i --image -e --env --strategy --dockerfile --vm-size -C
      --command -u --user --machine
      """,
    operands: .reader(.operation),
    verbs: Verb.clouds,
    examples: [
      Example("fly apps destroy a -y", "delete infrastructure fly apps destroy a"),
      Example("fly status -a a"),
      Example("fly frob", "unknown text fly frob"),
    ]
  )
}
