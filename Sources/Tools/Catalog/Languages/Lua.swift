internal import Effects
internal import ToolDescriptions

extension Tool {
  static let lua = Tool(
    "lua",
    summary: "Runs code of Lua.",
    source: "lua(1), Lua 5.4",
    grammar: .posix,
    options: [
      .value("-e", sets: ["code"], does: [Deed(.execute, .code(.other))]),
      .values("-l"), .flags("-i -E -W"), .flag("-v", sets: [.help]),
    ],
    operands: .reader(.node),
    examples: [
      Example("lua app.lua a", "execute other script app.lua a"),
      Example("lua -e 'os.remove(\"a\")'", "execute other code os.remove(\"a\")"),
      Example("lua -z app.lua", "unknown text -z", "execute other script app.lua"),
    ]
  )
}
