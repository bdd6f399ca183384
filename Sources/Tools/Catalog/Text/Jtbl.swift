internal import ToolDescriptions

extension Tool {
  static let jtbl = Tool(
    "jtbl",
    summary: "Prints data in other forms.",
    source: "jtbl(1), jtbl 1.6; jello(1), htmlq(1), jless(1), csvkit 1.1",
    grammar: .exact,
    options: [.flag("-h", "-V", sets: [.help]), .help, .version],
    flags: """
      -c -m -n -q -t -r -l -s -p -P -w -C -a -i -e -v -H --text --pretty --ignore-whitespace
      """,
    values: """
      --cols -f --filename -b --base --remove-nodes --attribute -d --delimiter -B
      """,
    operands: .ignored,
    examples: [
      Example("jtbl"),
      Example("jtbl --cols=80"),
      Example("jtbl --frob", "unknown text --frob"),
    ]
  )
}
