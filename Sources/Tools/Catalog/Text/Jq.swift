internal import ToolDescriptions

extension Tool {
  static let jq = Tool(
    "jq",
    summary: "Reads and changes JSON by a filter.",
    source: "jq(1), jq 1.6",
    grammar: .exact,
    options: [
      .flags("-n --null-input -e --exit-status -s --slurp -r --raw-output -R --raw-input -c"),
      .flags("--compact-output -C --color-output -M --monochrome-output -S --sort-keys -a"),
      .flags("--ascii-output -j --join-output -0 --raw-output0 --tab --unbuffered --stream"),
      .flags("--stream-errors --seq --args --jsonargs --debug-dump-disasm --debug-trace"),
      .flags("--binary -b"),
      .values("--indent -L"),
      .value("-f", "--from-file", sets: ["file"], does: [.reads]),
      .pairs("--arg --argjson"),
      .pairs("--slurpfile --rawfile --argfile", does: [.reads]),
      .flag("-h", "-V", "--build-configuration", sets: [.help]), .help, .version,
    ],
    operands: .list([[]], rest: [.reads]),
    operandsIn: [("file", .each([.reads]))],
    examples: [
      Example("jq . a", "read a"),
      Example("jq --arg x 1 '.a == $x' a", "read a"),
      Example("jq --frob . a", "unknown text --frob", "read a"),
    ]
  )
}
