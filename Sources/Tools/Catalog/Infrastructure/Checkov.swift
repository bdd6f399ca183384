internal import Effects
internal import ToolDescriptions

extension Tool {
  static let checkov = Tool(
    "checkov",
    summary: "Looks for weaknesses in configuration.",
    source: "https://www.checkov.io/2.Basics/CLI%20Command%20Reference.html, checkov 3.2",
    grammar: .exact,
    options: [
      .value(
        "-d",
        "--directory",
        "-f",
        "--file",
        "--config-file",
        "--baseline",
        "--var-file",
        "--external-checks-dir",
        "--ca-certificate",
        "--dockerfile-path",
        does: [.reads]
      ),
      .value("--output-file-path", does: [Deed(.create, .tree, reversibility: .reversible)]),
      .flag("--create-baseline", "--create-config", does: [.scaffolds]),
      .flag("--add-check", does: [.scaffolds]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      -l --list --quiet --compact -s --soft-fail --no-guide --skip-resources-without-violations
      --deep-analysis --no-fail-on-crash --include-all-checkov-policies
      --enable-secret-scan-all-files --no-cert-verify --support --run-all-external-checks
      --show-config --skip-download --use-enforcement-rules --scan-secrets-history
      --output-baseline-as-skipped
      """,
    values: """
      -o --output --framework --skip-framework -c --check --skip-check --bc-api-key
      --prisma-api-url --docker-image --image --repo-id -b --branch --external-checks-git
      --hard-fail-on --soft-fail-on --skip-path --download-external-modules
      --external-modules-download-path --repo-root-for-plan-enrichment --evaluate-variables
      --policy-metadata-filter --summary-position --secrets-scan-file-type
      --secrets-history-timeout --skip-cve-package --block-list-secret-scan --openai-api-key
      --mask --deep-analysis-level
      """,
    operands: .ignored,
    examples: [
      Example("checkov -d .", "read ."),
      Example("checkov -f main.tf -o json", "read main.tf"),
      Example("checkov --zap -d .", "read .", "unknown text --zap"),
    ]
  )
}
