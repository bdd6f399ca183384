internal import ToolDescriptions

extension Tool {
  static let wdiff = Tool(
    "wdiff",
    summary: "Compares files word by word.",
    source: "wdiff(1), GNU wdiff 1.2.2",
    options: [.flag("-h", "-v", "-V", sets: [.help]), .help, .version],
    flags: """
      -1 --no-deleted -2 --no-inserted -3 --no-common -a --auto-pager -d --diff-input -i
      --ignore-case -l --less-mode -n --avoid-wraps -p --printer -s --statistics -t --terminal
      -C --copyright
      """,
    values: """
      -h- -w --start-delete -x --end-delete -y --start-insert -z --end-insert
      """,
    operands: .each([.reads]),
    examples: [
      Example("wdiff a b", "read a", "read b"),
      Example("wdiff -d a", "read a"),
      Example("wdiff --frob a b", "read a", "read b", "unknown text --frob"),
    ]
  )
}
