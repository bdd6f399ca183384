internal import ToolDescriptions

extension Tool {
  /// Any word may be a tag: -TAG shows it, and -TAG=VALUE changes it, so a reader tells them
  /// apart.
  static let exiftool = Tool(
    "exiftool",
    summary: "Shows and changes what files say of themselves.",
    source: "exiftool(1p), ExifTool 12.57",
    grammar: .none,
    operands: .reader(.tags),
    examples: [
      Example("exiftool a.jpg", "read a.jpg"),
      Example("exiftool -Artist=me a.jpg", "modify a.jpg"),
      Example("exiftool -@ args", "unknown text -@"),
    ]
  )
}
