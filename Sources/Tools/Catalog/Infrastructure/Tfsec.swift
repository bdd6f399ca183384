internal import ToolDescriptions

extension Tool {
  static let tfsec = Tool(
    "tfsec",
    summary: "Looks for weaknesses in configuration of Terraform.",
    source: "https://aquasecurity.github.io/tfsec, tfsec 1.28",
    grammar: .exact,
    options: [
      .value("-O", "--out", does: [.overwrites]),
      .value(
        "--config-file",
        "--custom-check-dir",
        "--tfvars-file",
        "--rego-policy-dir",
        does: [.reads]
      ),
      .flag("--migrate-ignores", does: [.fixesConfiguration]),
      .flag("--update", does: [.programs]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --concise-output --no-color --no-colour -s --soft-fail --verbose --debug --include-passed
      --include-ignored --force-all-dirs --ignore-hcl-errors --no-module-downloads
      --single-thread --run-statistics --allow-checks-to-panic --print-rego-input
      --disable-grouping -G --no-ignores --exclude-downloaded-modules --no-code
      """,
    values: """
      -f --format -e --exclude --exclude-path --filter-results -m --minimum-severity --workspace
      -W --custom-check-url --config-file-url --code-theme --rego-only
      """,
    operands: .each([.reads]),
    examples: [
      Example("tfsec .", "read ."),
      Example("tfsec . -O out.json", "overwrite out.json", "read ."),
      Example("tfsec --zap .", "read .", "unknown text --zap"),
    ]
  )
}
