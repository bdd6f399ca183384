internal import ToolDescriptions

extension Tool {
  /// The attributes are words that begin with a plus sign, a minus sign or an equals sign, so a
  /// reader tells them from options.
  static let chattr = Tool(
    "chattr",
    summary: "Changes attributes that file systems keep of files.",
    source: "chattr(1), e2fsprogs 1.47.0",
    grammar: .none,
    operands: .reader(.attributes),
    examples: [
      Example("chattr +i ./myfile", "modify ./myfile"),
      Example("chattr -iu a b", "modify a", "modify b"),
      Example("chattr --frob a", "modify a", "unknown text --frob"),
    ]
  )
}
