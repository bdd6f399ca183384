internal import ToolDescriptions

extension Tool {
  static let scc = Tool(
    "scc",
    summary: "Counts lines of code.",
    source: "scc --help, scc 3.4",
    grammar: .pflag,
    options: [
      .value("-o", "--output", "--format-multi", does: [.overwrites]),
      .flag("-h", "--help", "--version", "-l", "--languages", sets: [.help]),
    ],
    flags: """
      --by-file -c --no-complexity --no-cocomo --no-duplicates -d --no-gen --no-large
      --no-min-gen --no-size --ci --debug -t --trace -v --verbose -w --wide -u --uloc -a
      --dryness -p --percent -m --character -z --min-gen --gen --min --binary
      --include-symlinks --no-gitignore --no-ignore --no-gitmodule --sloccount-format
      --no-hborder -D
      """,
    values: """
      -f --format -s --sort -i --include-ext -x --exclude-ext --exclude-dir -n --exclude-file
      -M --not-match --avg-wage --cocomo-project-type --count-as --currency-symbol
      --large-byte-count --large-line-count --overhead --eaf --remap-all --remap-unknown
      --sql-project --size-unit --directory-walker-job-workers
      """,
    operands: .each([.readsTree]),
    examples: [
      Example("scc"),
      Example("scc -f json src", "read src/**"),
      Example("scc --zap src", "read src/**", "unknown text --zap"),
    ]
  )
}
