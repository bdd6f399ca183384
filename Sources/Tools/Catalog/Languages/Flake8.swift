internal import Effects
internal import ToolDescriptions

extension Tool {
  static let flake8 = Tool(
    "flake8",
    summary: "Checks the style of Python.",
    source: "flake8 --help, flake8 7",
    options: [
      .value("--output-file", does: [.overwrites]),
      .value("--config", "--append-config", does: [.reads]),
      .values("--max-line-length --select --ignore --extend-ignore --extend-select --exclude"),
      .values("--extend-exclude --filename --format --max-complexity --max-doc-length"),
      .values("--per-file-ignores -j --jobs --color --stdin-display-name --hang-closing"),
      .values("--indent-size --enable-extensions --require-plugins --builtins -f -o -s -l"),
      .values("--tee-x"),
      .flags("-v --verbose -q --quiet --count --statistics --show-source --no-show-source"),
      .flags("--benchmark --diff --isolated --exit-zero --tee --disable-noqa --doctests"),
      .flags("--bug-report -r --recursive --show-pep8 --first -ll -lll"),
      .values("--include-in-doctest --exclude-from-doctest"),
      .flag("-h", sets: [.help]), .help, .version,
    ],
    operands: .each([Deed(.read, .tree)]),
    examples: [
      Example("flake8"),
      Example("flake8 src", "read src/**"),
      Example("flake8 --frob src", "unknown text --frob", "read src/**"),
    ]
  )
}
