internal import ToolDescriptions

extension Tool {
  static let xclip = Tool(
    "xclip",
    summary: "Copies to the clipboard and back.",
    source: "xclip(1), xsel(1), wl-copy(1), pbcopy(1)",
    grammar: .single,
    options: [
      .flag(
        "-i",
        "-in",
        "-o",
        "-out",
        "-f",
        "-filter",
        "-r",
        "-rmlastnl",
        "-v",
        "-verbose",
        "-q",
        "-quiet",
        "-silent",
        "-b",
        "-clipboard",
        "-p",
        "-primary",
        "-s",
        "-secondary",
        "-n",
        "-trim-newline",
        "-a",
        "-append",
        "-c",
        "-clear",
        "-d",
        "-delete",
        "-k",
        "-keep",
        "-x",
        "-exchange",
        "-paste-once",
        "-input",
        "-output",
        "-h",
        "-version",
        "-help",
        "-foreground",
        "-no-newline",
        "-list-types",
        "-regular",
        "-nodetach",
        "-follow",
        "-zeroflush",
        "-noutf8"
      )
    ],
    values: """
      -selection -sel -loops -l -display -t -target -type -T -seat -selectionTimeout -pboard
      """,
    operands: .each([.reads]),
    examples: [
      Example("xclip"),
      Example("xclip -sel clip a", "read a"),
      Example("xclip --frob", "unknown text --frob"),
    ]
  )
}
