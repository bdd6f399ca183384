internal import Effects
internal import ToolDescriptions

extension Tool {
  static let hyperfine = Tool(
    "hyperfine",
    summary: "Measures how long commands take.",
    source: "hyperfine(1), hyperfine 1.15",
    grammar: .exact,
    options: [
      .value(
        "-p",
        "--prepare",
        "-c",
        "--cleanup",
        "-s",
        "--setup",
        "-C",
        "--conclude",
        does: [Deed(.execute, .code(.shell))]
      ),
      .value(
        "--export-json",
        "--export-csv",
        "--export-markdown",
        "--export-asciidoc",
        "--export-orgmode",
        does: [.overwrites]
      ), .value("--input", does: [.reads]), .pairs("-L --parameter-list"),
      .flag("-h", "-V", sets: [.help]), .help, .version,
    ],
    flags: "-i --ignore-failure -N --show-output --shell=none",
    values: """
      -w --warmup -r --runs -m --min-runs -M --max-runs -P --parameter-scan -D
      --parameter-step-size -S --shell --style --sort -u --time-unit -n --command-name --output
      --reference --min-benchmarking-time
      """,
    operands: .each([Deed(.execute, .code(.shell))]),
    examples: [
      Example("hyperfine 'sleep 1'", "execute shell code sleep 1"),
      Example(
        "hyperfine 'make' 'make -j2'",
        "execute shell code make",
        "execute shell code make -j2"
      ),
      Example("hyperfine --frob ls", "execute shell code ls", "unknown text --frob"),
    ]
  )
}
