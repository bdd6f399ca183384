internal import ToolDescriptions

extension Tool {
  static let df = Tool(
    "df",
    summary: "Says how full file systems are.",
    source: "df(1), GNU coreutils 9.1",
    options: [
      .optionals("--output"), .values("-B --block-size -t --type -x --exclude-type"),
      .flags("-b -c -g -G -m -n -Y"),
      .flags("-a --all -h --human-readable -H --si -i --inodes -k -l --local --no-sync -P"),
      .flags("--portability --sync --total -T --print-type -v"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("df -h"),
      Example("df -i /", "read /"),
      Example("df --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
