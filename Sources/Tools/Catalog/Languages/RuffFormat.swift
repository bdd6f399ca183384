internal import Effects
internal import ToolDescriptions

extension Tool {
  static let ruffFormat = Tool(
    "format",
    summary: "Formats Python in place.",
    source: "ruff format --help, ruff 0.14",
    options: [
      .flag("--check", "--diff", sets: ["looks"]),
      .value("--config", does: [.reads]),
      .values("--exclude --extend-exclude --target-version --extension --cache-dir --range"),
      .values("--stdin-filename --line-length --color --output-format"),
      .flags("--preview --no-preview --respect-gitignore --no-respect-gitignore --force-exclude"),
      .flags("--no-force-exclude -n --no-cache --isolated --exit-non-zero-on-format"),
      .flags("-v --verbose -q --quiet -s --silent"),
      .flag("-h", sets: [.help]),
      .help,
    ],
    operands: .each([
      Deed(.modify, .tree, unless: ["looks"]), Deed(.read, .tree, when: ["looks"]),
    ]),
    examples: [
      Example("ruff format .", "modify ./**"),
      Example("ruff format --check .", "read ./**"),
    ]
  )
}
