internal import ToolDescriptions

extension Tool {
  static let terragrunt = Tool(
    "terragrunt",
    summary: "Runs Terraform in many folders.",
    source: "https://terragrunt.gruntwork.io/docs/reference/cli-options, terragrunt 0.77",
    grammar: .single,
    options: [
      .flag(
        "-auto-approve",
        "-terragrunt-non-interactive",
        "-non-interactive",
        "-terragrunt-include-external-dependencies",
        "-queue-include-external",
        skipsQuestion: true
      ),
      .value("-terragrunt-working-dir", "-working-dir", role: .directory),
      .value("-terragrunt-config", "-config", "-var-file", does: [.reads]),
      .value("-out", "-out-dir", "-json-out-dir", "-terragrunt-out-dir", does: [.creates]),
      .flag("-version", "-v", sets: [.help]),
      .flag("-help", "-h", sets: [.help]),
    ],
    flags: """
      -json -no-color -terragrunt-no-color -compact-warnings -detailed-exitcode -destroy -all -a
      -graph -upgrade -reconfigure -raw -recursive -check -diff -terragrunt-check
      -terragrunt-debug -terragrunt-ignore-dependency-errors -queue-ignore-errors
      -terragrunt-strict-include -no-auto-init -terragrunt-no-auto-init
      -terragrunt-source-update -source-update -terragrunt-no-auto-approve -no-auto-approve
      -terragrunt-ignore-external-dependencies -queue-exclude-external -refresh-only
      """,
    values: """
      -target -var -parallelism -terragrunt-parallelism -lock-timeout -state
      -terragrunt-log-level -log-level -terragrunt-iam-role -iam-role -terragrunt-source -source
      -terragrunt-include-dir -queue-include-dir -terragrunt-exclude-dir -queue-exclude-dir
      -terragrunt-download-dir -download-dir -terragrunt-modules-that-include -replace
      -log-format -backend-config -terragrunt-tfpath -tf-path
      """,
    attached: "-lock -input -refresh",
    operands: .reader(.operation),
    verbs: Verb.all(
      Verb.words(
        """
        plan show output validate graph version providers render-json render-inputs
        graph-dependencies output-module-groups validate-inputs hclvalidate terragrunt-info info
        find list dag hcl metadata help console workspace get login test modules functions
        """
      ),
      Verb.words("fmt hclfmt", .terraformFormats),
      Verb.words("init scaffold catalog", .writesFiles),
      Verb.words(
        """
        apply import refresh taint untaint state aws-provider-patch bootstrap migrate
        """,
        .changesCloud
      ),
      Verb.words("destroy rm delete force-unlock", .deletesCloud),
      Verb.words("exec", .runsInCloud),
      Verb.paths(
        """
        state list|show|pull
        run-all state list|show
        run state list|show
        run plan|show|output|validate
        stack output|clean
        hcl validate
        """
      ),
      Verb.paths("stack generate", .writesFiles),
      Verb.paths("hcl fmt|format", .terraformFormats),
      Verb.paths(
        """
        state mv|push|replace-provider
        backend bootstrap|migrate
        """,
        .changesCloud
      ),
      Verb.paths(
        """
        state rm
        backend delete
        workspace delete
        """,
        .deletesCloud
      )
    ),
    examples: [
      Example("terragrunt destroy -auto-approve", "delete infrastructure terragrunt destroy"),
      Example("terragrunt plan -out p.bin", "create p.bin"),
      Example("terragrunt plan --zap", "unknown text --zap"),
    ]
  )
}
