/// Pieces of the generated pages.
enum Markdown {
  /// A row of a table; what would end a cell is escaped.
  static func row(_ cells: [String]) -> String {
    "| " + cells.map(cell).joined(separator: " | ") + " |"
  }

  private static func cell(_ text: String) -> String {
    text.split(separator: "\n").joined(separator: " ")
      .split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }
}
