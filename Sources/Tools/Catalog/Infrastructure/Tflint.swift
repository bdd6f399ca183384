internal import Effects
internal import ToolDescriptions

extension Tool {
  static let tflint = Tool(
    "tflint",
    summary: "Checks configuration of Terraform.",
    source: "https://github.com/terraform-linters/tflint, tflint 0.56",
    grammar: .exact,
    options: [
      .value("-c", "--config", "--var-file", does: [.reads]),
      .value("--chdir", role: .directory),
      .flag("--init", does: [.packages]),
      .flag("--fix", does: [.fixesConfiguration]),
      .flag("-v", "--version", sets: [.help]),
      .flag("-h", "--help", sets: [.help]),
    ],
    flags: """
      --langserver --recursive --force --no-color --color --no-module --module
      --no-parallel-runners --act-as-bundled-plugin
      """,
    values: """
      -f --format --ignore-module --enable-rule --disable-rule --only --enable-plugin --var
      --filter --minimum-failure-severity --max-workers --call-module-type
      """,
    operands: .each([.reads]),
    examples: [
      Example("tflint"),
      Example("tflint --fix", "modify file configuration"),
      Example("tflint --zap", "unknown text --zap"),
    ]
  )
}

extension Deed {
  /// Configuration is rewritten as rules say.
  static let fixesConfiguration = Deed(
    .modify,
    .fixed(.file, "configuration"),
    reversibility: .unknown,
    why: "what the files were before comes back only from git",
    safer: "git commit first"
  )
}
