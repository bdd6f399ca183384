internal import Effects
internal import ToolDescriptions

extension Tool {
  static let touch = Tool(
    "touch",
    summary: "Sets files' times, and makes those that are missing.",
    source: "touch(1), GNU coreutils 9.1",
    options: [
      .value("-r", "--reference", does: [.reads]),
      .values("-d --date -t --time"),
      .flags("-a -c --no-create -f -h --no-dereference -m"),
      .help, .version,
    ],
    operands: .each([Deed(.modify, .path, reversibility: .reversible, why: "only its times change")]
    ),
    examples: [
      Example("touch a b", "modify a", "modify b"),
      Example("touch -t 202001010000 a", "modify a"),
      Example("touch --now a", "unknown text --now", "modify a"),
    ]
  )
}
