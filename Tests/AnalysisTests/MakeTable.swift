import Foundation

/// A makefile of `Tests/Tables/project/make.txt`, words after `make`, and what they run.
struct MakeRow: CustomStringConvertible, Sendable {
  var text = ""
  var files: [String] = []
  var words: [String] = []
  /// Whether the real make prints the same.
  var isCompared = false
  var commands: [String] = []

  var description: String { "make \(words.joined(separator: " ")): \(text.prefix(40))" }

  static let all: [MakeRow] = read()

  private static func read() -> [MakeRow] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Tables/project/make.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var rows: [MakeRow] = []
    var base = MakeRow()
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let body = String(line.dropFirst(2))
      switch line.first {
      case "|": base.text += body.replacingOccurrences(of: "\\t", with: "\t") + "\n"
      case "+": base.files = body.split(separator: " ").map(String.init)
      case "$", "?":
        var row = base
        row.words = body.split(separator: " ").map(String.init)
        row.isCompared = line.first == "$"
        rows.append(row)
      case ">": rows[rows.count - 1].commands.append(body)
      case nil: base = MakeRow()
      default: break
      }
    }
    return rows
  }
}
