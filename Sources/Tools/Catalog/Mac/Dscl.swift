internal import ToolDescriptions

extension Tool {
  static let dscl = Tool(
    "dscl",
    summary: "Shows and changes users, groups and other records.",
    source: "dscl(1), macOS 14",
    grammar: .posix,
    flags: "-p -q -raw -plist -url",
    values: "-u -P -f",
    operands: .reader(.directory),
    examples: [
      Example("dscl . list /Users"),
      Example("dscl . -create /Users/foo", "modify user /Users/foo"),
      Example("dscl . frobnicate", "unknown text frobnicate"),
    ]
  )
}
