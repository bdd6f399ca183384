internal import ToolDescriptions

extension Tool {
  static let readlink = Tool(
    "readlink",
    summary: "Prints where a link leads.",
    source: "readlink(1), GNU coreutils 9.1",
    options: [
      .flags("-f --canonicalize -e --canonicalize-existing -m --canonicalize-missing -n"),
      .flags("--no-newline -q --quiet -s --silent -v --verbose -z --zero"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("readlink -f a", "read a"),
      Example("readlink a", "read a"),
      Example("readlink --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
