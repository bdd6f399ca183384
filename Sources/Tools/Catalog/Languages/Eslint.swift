internal import Effects
internal import ToolDescriptions

extension Tool {
  static let eslint = Tool(
    "eslint",
    summary: "Checks JavaScript, and changes the files with --fix.",
    source: "eslint --help, ESLint 9",
    grammar: .exact,
    options: [
      .flag("--fix", sets: ["fix"]),
      .flag("--fix-dry-run"),
      .value("-o", "--output-file", does: [.overwrites]),
      .value("--rulesdir", "--resolve-plugins-relative-to"),
      .value("-c", "--config", does: [.reads]),
      .values("--ext --env --global --parser --parser-options --plugin --rule --ignore-path"),
      .values("--ignore-pattern --stdin-filename --max-warnings -f --format --cache-file"),
      .values("--cache-location --cache-strategy --fix-type"),
      .values("--report-unused-disable-directives-severity --flag --concurrency"),
      .flags("--no-eslintrc --no-config-lookup --no-ignore --stdin --quiet --color --no-color"),
      .flags("--no-inline-config --report-unused-disable-directives"),
      .flags("--report-unused-inline-configs --cache --no-cache --debug --exit-on-fatal-error"),
      .flags("--no-warn-ignored --warn-ignored --pass-on-no-patterns"),
      .flags("--no-error-on-unmatched-pattern --stats --inspect-config --print-config"),
      .flags("--env-info --init"),
      .flag("-h", "-v", sets: [.help]), .help, .version,
    ],
    operands: .each([Deed(.modify, .tree, when: ["fix"]), Deed(.read, .tree, unless: ["fix"])]),
    does: [Deed(.execute, .project)],
    examples: [
      Example("eslint src", "execute project eslint src", "read src/**"),
      Example("eslint --fix src", "execute project eslint src", "modify src/**"),
      Example(
        "eslint --frob src",
        "unknown text --frob",
        "execute project eslint src",
        "read src/**"
      ),
    ]
  )
}
