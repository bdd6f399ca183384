extension Tool {
  static let gcloud = Tool(
    "gcloud",
    summary: "Works on Google Cloud.",
    source: "gcloud help, Google Cloud SDK 528",
    grammar: .inputs,
    options: [
      .flag("-q", "--quiet", skipsQuestion: true),
      .value("--account", "--project", "--configuration", does: [.usesProfile]),
      .value("--flags-file", does: [.reads]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: "--log-http --user-output-enabled --async --all --force --no-user-output-enabled",
    values: """
      --billing-project --format --filter --verbosity --impersonate-service-account
      --access-token-file --trace-token --region --zone --location --limit --sort-by --flatten
      """,
    operands: .reader(.operation),
    verbs: Verb.clouds,
    examples: [
      Example(
        "gcloud sql instances delete app -q",
        "delete infrastructure gcloud sql instances delete app"
      ),
      Example("gcloud projects list"),
      Example("gcloud compute frobnicate x", "unknown text gcloud compute frobnicate x"),
    ]
  )
}
