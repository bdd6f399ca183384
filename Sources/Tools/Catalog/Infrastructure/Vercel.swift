internal import Effects
internal import ToolDescriptions

extension Tool {
  static let vercel = Tool(
    "vercel",
    summary: "Works on projects of Vercel.",
    source: "https://vercel.com/docs/cli, Vercel 41",
    grammar: .inputs,
    options: [
      .flag("-y", "--yes", "-f", "--force", skipsQuestion: true),
      .value("--cwd", role: .directory),
      .flag("--prod", does: [.changesProduction]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -d --debug --no-color --prebuilt -b --public --archive --no-wait --no-clipboard --safe
      --git-branch-any --environment-any
      """,
    values: """
      -A --local-config -Q --global-config -S --scope -T --team -t --token -e --env --build-env -m
      --meta --regions --target --environment --git-branch --limit --next
      """,
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.clouds,
      [Verb("pull", .changesCloud), Verb("build", .runsProject), Verb("dev", .runsProject)],
      Verb.paths(
        """
        env ls|list
        domains|dns|certs|alias|projects|project|teams|integration|blob ls|list|inspect
        alias|aliases ls
        dns ls
        logs
        inspect
        bisect
        telemetry status
        """
      ),
      Verb.paths("switch", .changesSettings),
      Verb.paths("env add|update", .changesCloud),
      Verb.paths("alias set", .changesCloud),
      Verb.paths("dns add|import", .changesCloud),
      Verb.paths("certs issue", .createsCloud),
      Verb.paths("domains buy", .publishesCloud),
      Verb.paths("blob put|copy", .changesCloud),
      Verb.paths("redeploy|rolling-release *", .changesCloud)
    ),
    examples: [
      Example("vercel remove app --yes", "delete infrastructure vercel remove app"),
      Example("vercel ls"),
      Example("vercel frob", "unknown text vercel frob"),
    ]
  )
}

extension Deed {
  /// What users of the production see is replaced.
  static let changesProduction = Deed(
    .modify,
    .fixed(.infrastructure, "production deployment"),
    reversibility: .reversible,
    why: "`vercel rollback` brings the earlier deployment back"
  )
}
