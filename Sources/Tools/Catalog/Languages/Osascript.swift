internal import Effects
internal import ToolDescriptions

extension Tool {
  static let osascript = Tool(
    "osascript",
    summary: "Runs code of AppleScript or JavaScript on macOS.",
    source: "osascript(1), macOS 14",
    grammar: .posix,
    options: [
      .value("-e", sets: ["code"], does: [Deed(.execute, .code(.applescript))]),
      .values("-l -s"), .flags("-i"),
    ],
    operands: .reader(.node),
    examples: [
      Example("osascript a.scpt", "execute applescript script a.scpt"),
      Example("osascript -e 'beep'", "execute applescript code beep"),
      Example("osascript -z a.scpt", "unknown text -z", "execute applescript script a.scpt"),
    ]
  )
}
