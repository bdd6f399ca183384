internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ruffCheck = Tool(
    "check",
    summary: "Checks Python, and changes the files with --fix.",
    source: "ruff check --help, ruff 0.14",
    options: [
      .flag("--fix", "--fix-only", "--unsafe-fixes", "--add-noqa", sets: ["fix"]),
      .flag("--no-fix", "--diff", sets: [.dryRun]),
      .value("-o", "--output-file", does: [.overwrites]),
      .value("--config", does: [.reads]),
      .values("--select --ignore --extend-select --extend-ignore --per-file-ignores --fixable"),
      .values("--unfixable --extend-fixable --extend-unfixable --extend-per-file-ignores"),
      .values("--exclude --extend-exclude --target-version --output-format --extension"),
      .values("--cache-dir"),
      .values("--stdin-filename --line-length --dummy-variable-rgx --color"),
      .flags("-w --watch --preview --no-preview --no-unsafe-fixes --show-fixes --no-show-fixes"),
      .flags("--respect-gitignore --no-respect-gitignore --force-exclude --no-force-exclude"),
      .flags("-n --no-cache --isolated -e --exit-zero --exit-non-zero-on-fix --statistics"),
      .flags("--ignore-noqa --show-files --show-settings -v --verbose -q --quiet -s --silent"),
      .flag("-h", sets: [.help]),
      .help,
    ],
    operands: .each([
      Deed(.modify, .tree, when: ["fix"]), Deed(.read, .tree, unless: ["fix"]),
    ]),
    examples: [
      Example("ruff check src", "read src/**"),
      Example("ruff check --fix src", "modify src/**"),
    ]
  )
}
