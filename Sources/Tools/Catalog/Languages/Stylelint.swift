internal import ToolDescriptions

extension Tool {
  static let stylelint = Tool(
    "stylelint",
    summary: "Checks style sheets, and mends them if asked.",
    source: "stylelint --help, Stylelint 16",
    grammar: .exact,
    options: [
      .flag("--fix", sets: ["write"]), .value("-o", "--output-file", does: [.overwrites]),
      .value("-c", "--config", "-i", "--ignore-path", does: [.reads]),
      .flag("-h", "--help", "-v", "--version", "--print-config", sets: [.help]),
    ],
    flags: """
      --cache --allow-empty-input --aei --color --no-color --disable-default-ignores --di
      --report-needless-disables --rd --report-invalid-scope-disables
      --report-descriptionless-disables --report-unscoped-disables -q --quiet
      --quiet-deprecation-warnings --stdin --ignore-disables --validate --compute-edit-info
      """,
    values: """
      -f --formatter --custom-formatter --custom-syntax --config-basedir --cache-location
      --cache-strategy --globby-options --go --ignore-pattern --ip --max-warnings --mw
      --stdin-filename
      """,
    operands: .each(Deed.checksOrWrites),
    examples: [
      Example("stylelint a.css", "read a.css/**"),
      Example("stylelint --fix 'src/**/*.css'", "modify src/**/*.css/**"),
      Example("stylelint --zap a.css", "read a.css/**", "unknown text --zap"),
    ]
  )
}
