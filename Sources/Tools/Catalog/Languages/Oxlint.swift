internal import ToolDescriptions

extension Tool {
  static let oxlint = Tool(
    "oxlint",
    summary: "Checks code of JavaScript, and mends it if asked.",
    source: "oxlint --help, oxlint 0.12",
    grammar: .exact,
    options: [
      .flag("--fix", "--fix-suggestions", "--fix-dangerously", sets: ["write"]),
      .value("-c", "--config", "--tsconfig", "--ignore-path", does: [.reads]),
      .flag("-h", "--help", "-V", "--version", "--rules", sets: [.help]),
    ],
    flags: """
      --import-plugin --react-plugin --unicorn-plugin --oxc-plugin --typescript-plugin
      --jsdoc-plugin --jest-plugin --vitest-plugin --jsx-a11y-plugin --nextjs-plugin
      --react-perf-plugin --promise-plugin --node-plugin --disable-react-plugin
      --disable-unicorn-plugin --disable-oxc-plugin --disable-typescript-plugin --quiet
      --deny-warnings --no-ignore --silent --symlinks --print-config --init --type-aware
      --disable-nested-config --report-unused-disable-directives
      """,
    values: """
      -A --allow -W --warn -D --deny --ignore-pattern --max-warnings -f --format --threads
      """,
    operands: .each(Deed.checksOrWrites),
    examples: [
      Example("oxlint src", "read src/**"),
      Example("oxlint --fix src", "modify src/**"),
      Example("oxlint --zap src", "read src/**", "unknown text --zap"),
    ]
  )
}
