internal import ToolDescriptions

extension Tool {
  /// The words have places of their own: files, an operation, and output with a file.
  static let pdftk = Tool(
    "pdftk",
    summary: "Joins, splits and fills PDF files.",
    source: "pdftk(1), pdftk-java 3.3",
    grammar: .none,
    operands: .reader(.pdftk),
    examples: [
      Example("pdftk a.pdf cat 1-2 output b.pdf", "overwrite b.pdf", "read a.pdf"),
      Example("pdftk a.pdf b.pdf cat output c.pdf", "overwrite c.pdf", "read a.pdf", "read b.pdf"),
      Example("pdftk a.pdf dump_data", "read a.pdf"),
    ]
  )
}
