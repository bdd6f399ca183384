internal import ToolDescriptions

extension Tool {
  static let plistBuddy = Tool(
    "PlistBuddy",
    summary: "Reads and changes property lists.",
    source: "PlistBuddy(8), macOS 14",
    grammar: .exact,
    options: [.value("-c", sets: ["commands"])],
    flags: "-x -l -h",
    operands: .reader(.plist),
    examples: [
      Example("PlistBuddy -c Print a.plist", "read a.plist"),
      Example("PlistBuddy -c 'Set :key value' a.plist", "modify a.plist"),
      Example("PlistBuddy --frob a.plist", "modify a.plist", "unknown text --frob"),
    ]
  )
}
