internal import ToolDescriptions

extension Tool {
  static let column = Tool(
    "column",
    summary: "Arranges lines in columns.",
    source: "column(1), util-linux 2.38.1",
    options: [
      .flag("-h", "-V", sets: [.help]), .values("-c -o -s"),
      .flags("-t --table -d --table-noheadings -e --table-header-repeat -L --keep-empty-lines"),
      .flags("-J --json -x --fillrows"),
      .values("-n --table-name -O --table-order -N --table-columns -l --table-columns-limit -E"),
      .values("--table-noextreme -H --table-hide -R --table-right -T --table-truncate -W"),
      .values("--table-wrap -r --tree -i --tree-id -p --tree-parent --output-width"),
      .values("--output-separator --separator"),
      .help, .version,
    ],
    operands: .each([.reads]),
    examples: [
      Example("column -t a", "read a"),
      Example("column -s , -t a", "read a"),
      Example("column --no-such-option a", "unknown text --no-such-option", "read a"),
    ]
  )
}
