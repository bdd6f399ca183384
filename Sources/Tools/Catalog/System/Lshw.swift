internal import ToolDescriptions

extension Tool {
  static let lshw = Tool(
    "lshw",
    summary: "Lists the machine's hardware.",
    source: "lshw(1), lshw 02.19",
    grammar: .single,
    options: [.value("-dump", does: [.overwrites])],
    flags: """
      -html -xml -json -short -businfo -X -disable- -numeric -sanitize -quiet -notime -gui
      -class- -version
      """,
    values: "-class -C -c -disable -enable -d",
    operands: .ignored,
    examples: [
      Example("lshw"),
      Example("lshw -dump db.sqlite", "overwrite db.sqlite"),
      Example("lshw -frob", "unknown text -frob"),
    ]
  )
}
