internal import Effects
internal import ToolDescriptions

extension Tool {
  static let railway = Tool(
    "railway",
    summary: "Works on projects of Railway.",
    source: "https://docs.railway.com/reference/cli-api, Railway 4",
    grammar: .inputs,
    options: [
      .flag("-y", "--yes", skipsQuestion: true),
      .flag("-V", "--version", sets: [.help]),
      .value("--set", does: [.changesSecret]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--json --skip-deploys --detach -d --kv -k --ci -c --build --deployment",
    values: "-s --service -e --environment -p --project --remove --mount-path",
    operands: .reader(.operation),
    verbs: Verb.clouds + [
      Verb("variables"), Verb("variable"), Verb("domain", .createsCloud), Verb("run", .runsInCloud),
    ],
    examples: [
      Example("railway down -y", "delete infrastructure railway down"),
      Example("railway status"),
      Example("railway frob", "unknown text railway frob"),
    ]
  )
}

extension Deed {
  /// A secret or a setting of a service has another value.
  static let changesSecret = Deed(
    .modify,
    .named(.secret),
    reversibility: .unknown,
    why: "the earlier value isn't kept"
  )
}
