internal import ToolDescriptions

extension Tool {
  static let hadolint = Tool(
    "hadolint",
    summary: "Checks Dockerfiles.",
    source: "hadolint --help, Hadolint 2.12",
    grammar: .exact,
    options: [
      .value("-c", "--config", does: [.reads]),
      .flag("-h", "--help", "-v", "--version", sets: [.help]),
    ],
    flags: """
      --no-fail --no-color -V --verbose --strict-labels --disable-ignore-pragma
      """,
    values: """
      -f --format --error --warning --info --style --ignore --trusted-registry --require-label
      -t --failure-threshold --file-path-in-report
      """,
    operands: .each([.reads]),
    examples: [
      Example("hadolint Dockerfile", "read Dockerfile"),
      Example("hadolint --ignore DL3008 Dockerfile", "read Dockerfile"),
      Example("hadolint --zap Dockerfile", "read Dockerfile", "unknown text --zap"),
    ]
  )
}
