internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gcloud = Tool(
    "gcloud",
    summary: "Works on Google Cloud.",
    source: "gcloud help, Google Cloud SDK 528",
    grammar: .inputs,
    options: Option.gcloud,
    flags: .gcloudFlags,
    values: .gcloudValues,
    operands: .reader(.operation),
    subcommands: [.gcloudBeta, .gcloudStorage],
    verbs: Verb.gcloud,
    examples: [
      Example(
        "gcloud sql instances delete app -q",
        "delete infrastructure gcloud sql instances delete app"
      ),
      Example("gcloud projects list"),
      Example("gcloud compute frobnicate x", "unknown text gcloud compute frobnicate x"),
    ]
  )

  static let gcloudBeta = Tool(
    "beta",
    aliases: ["alpha", "preview"],
    summary: "Commands that may still change.",
    grammar: .inputs,
    options: Option.gcloud,
    flags: .gcloudFlags,
    values: .gcloudValues,
    operands: .reader(.operation),
    subcommands: [.gcloudStorage],
    verbs: Verb.gcloud
  )
}

extension Option {
  /// Options of every command of gcloud that do something.
  static let gcloud: [Option] = [
    .flag("-q", "--quiet", skipsQuestion: true),
    .value("--account", "--project", "--configuration", does: [.usesProfile]),
    .value("--flags-file", does: [.reads]),
    .flag("--no-deletion-protection", does: [.liftsProtection]),
    .flag("--no-backup", "--no-enable-point-in-time-recovery", does: [.takesNoBackups]),
    .flag("--delete-contents", "--force-delete-tags", "--force", skipsQuestion: true),
    .value("--delete-disks", skipsQuestion: true),
    .flag("-v", "--version", sets: [.help]),
    .flag("-h", "--help", sets: [.help]),
  ]
}

extension Spellings {
  /// Options of commands of gcloud without an argument.
  static let gcloudFlags: Spellings = """
    --log-http --user-output-enabled --async --all --no-user-output-enabled --no-async --uri
    --deletion-protection --backup --follow --show-ancestors --no-allow-unauthenticated
    --allow-unauthenticated --wait --no-wait --validate-only
    """
  /// Options of commands of gcloud with an argument.
  static let gcloudValues: Spellings = """
    --billing-project --format --filter --verbosity --impersonate-service-account
    --access-token-file --trace-token --region --zone --location --limit --sort-by --flatten
    --cluster --page-size
    """
}
