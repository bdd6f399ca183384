internal import Effects
internal import ToolDescriptions

extension Tool {
  static let black = Tool(
    "black",
    summary: "Formats Python in place.",
    source: "black --help, black 25",
    options: [
      .flag("--check", "--diff", "--check-only", "-c", sets: ["looks"]),
      .flag(
        "--color",
        "--no-color",
        "--pyi",
        "--ipynb",
        "--preview",
        "--unstable",
        "--fast",
        "--safe",
        "-q",
        "--quiet",
        "-v",
        "--verbose",
        "-S",
        "--skip-string-normalization",
        "-C",
        "--skip-magic-trailing-comma",
        "-x",
        "--skip-source-first-line",
        "--no-cache",
        "--atomic",
        "--filter-files",
        "--sg",
        "-sl",
        "--no-sections"
      ),
      .value("--config", "--settings-path", "--sp", "--settings-file", does: [.reads]),
      .value("--code", sets: ["looks"]),
      .values("-l --line-length --line-width -t --target-version --include --exclude"),
      .values("--extend-exclude --force-exclude --stdin-filename -W --workers"),
      .values("--required-version --line-ranges --enable-unstable-feature --python-cell-magics"),
      .values("--profile -s --skip -j --jobs -m --multi-line"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    operands: .each([Deed(.modify, .tree, unless: ["looks"]), Deed(.read, .tree, when: ["looks"])]),
    examples: [
      Example("black .", "modify ./**"),
      Example("black --check src", "read src/**"),
      Example("black --frob a.py", "unknown text --frob", "modify a.py/**"),
    ]
  )
}
