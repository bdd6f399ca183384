internal import Effects
internal import ToolDescriptions

extension Tool {
  static let textql = Tool(
    "textql",
    summary: "Runs SQL over files of text, in memory.",
    source: "textql(1), TextQL 2.0",
    grammar: .single,
    options: [
      .value("-save-to", does: [.overwrites]),
      .flag("-console", does: [Deed(.execute, .input(.other))]),
      .flag("-help", "-version", sets: [.help]),
    ],
    flags: "-header -output-header -pretty -quiet",
    values: "-dlm -output-dlm -sql",
    operands: .each([.readsTree]),
    examples: [
      Example("textql -sql 'SELECT 1' a.csv", "read a.csv/**"),
      Example("textql -save-to a.db a.csv", "overwrite a.db", "read a.csv/**"),
      Example("textql -zap a.csv", "read a.csv/**", "unknown text -zap"),
    ]
  )
}
