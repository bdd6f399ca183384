import Glibc
import SQLSyntax

/// A file of examples in `Tests/Tables/sql`: statements, and beneath each the effects it has.
///
/// A line that begins with `> ` is SQL, and several in a row are one text. The lines up to the next
/// blank one are its effects. `#` begins a comment. With `STOPLOG_TABLES=write` in the environment
/// the effects are written anew, for review.
struct Table {
  struct Row: Sendable, CustomStringConvertible {
    var text: String
    var effects: [String]
    var description: String { text }
  }

  var path: String
  var rows: [Row] = []
  private var lines: [(text: String, row: Int?)] = []

  init(_ name: String, folder: String = #filePath) throws {
    let tests = folder.split(separator: "/").dropLast(2).joined(separator: "/")
    path = "/\(tests)/Tables/sql/\(name).txt"
    var current: [String] = []
    for line in try Files.read(path).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("> ") || line == ">" {
        current.append(String(line.dropFirst(2)))
        lines.append((String(line), nil))
      } else if line.isEmpty || line.hasPrefix("#") {
        close(&current)
        lines.append((String(line), nil))
      } else {
        close(&current)
        if !rows.isEmpty { rows[rows.count - 1].effects.append(String(line)) }
      }
    }
    close(&current)
    if lines.last?.text == "" { lines.removeLast() }
  }

  private mutating func close(_ current: inout [String]) {
    guard !current.isEmpty else { return }
    lines.append(("", rows.count))
    rows.append(Row(text: current.joined(separator: "\n"), effects: []))
    current = []
  }

  /// Writes the file with other effects.
  func write(_ effects: [[String]]) throws {
    let body = lines.flatMap { line in line.row.map { effects[$0] } ?? [line.text] }
    try Files.write(path, body.joined(separator: "\n") + "\n")
  }

  static var isWriting: Bool { getenv("STOPLOG_TABLES").map { String(cString: $0) } == "write" }
}
