internal import ToolDescriptions

extension Tool {
  static let od = Tool(
    "od",
    summary: "Prints bytes as numbers.",
    source: "od(1), GNU coreutils 9.1",
    options: [
      .flags("-a -b -c -d -f -i -l -o -s -x -v -B -D -F -H -h -I -L -O -X -e"),
      .optionals("-w --width -S --strings"),
      .values("-A --address-radix -j --skip-bytes -N --read-bytes -t --format --endian"),
      .flags("--output-duplicates --traditional"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("od -c a", "read a"),
      Example("od -An -tx1 a", "read a"),
      Example("od --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
