internal import ToolDescriptions

extension Tool {
  static let join = Tool(
    "join",
    summary: "Joins lines of two files on a common field.",
    source: "join(1), GNU coreutils 9.1",
    options: [
      .values("-1 -2 -a -e -j -o -t -v"),
      .flags("-i --ignore-case --check-order --nocheck-order --header -z --zero-terminated"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("join a b", "read a", "read b"),
      Example("join -1 2 -t , a b", "read a", "read b"),
      Example("join --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
