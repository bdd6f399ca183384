internal import Effects
internal import ToolDescriptions

extension Tool {
  static let applesingle = Tool(
    "applesingle",
    summary: "Turns files into forms that older systems knew.",
    source: "applesingle(1), binhex(1), macOS 14",
    grammar: .none,
    verbs: Verb.alike("probe", Deed(.read, .fixed(.file, "files")))
      + Verb.alike(
        "decode encode",
        Deed(.create, .fixed(.file, "the other form of a file"), reversibility: .reversible)
      ),
    examples: [
      Example("applesingle decode file.as", "create file the other form of a file"),
      Example("applesingle probe a", "read file files"),
      Example("applesingle frobnicate a", "unknown program applesingle frobnicate"),
    ]
  )
}
