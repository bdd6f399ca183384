import Linux
import ShellSyntax
import Testing

/// One row of a table in `Tests/Tables/shell`: a text and what is expected of it.
///
/// A row is a text whose first line starts with `$ ` and whose other lines start with `> `, and one
/// line below it.
struct TableRow: Sendable, CustomTestStringConvertible {
  var text: String
  var expected: String

  var testDescription: String { text }

  /// The rows of a table.
  static func read(_ table: String) -> [TableRow] {
    let path = Path.parent(Path.parent(#filePath)) + "/Tables/shell/\(table).txt"
    guard let bytes = try? File.read(path, limit: 1 << 20) else {
      Issue.record("the table \(table) can't be read")
      return []
    }
    var rows: [TableRow] = []
    var row: TableRow?
    for line in String(decoding: bytes, as: UTF8.self).split(
      separator: "\n",
      omittingEmptySubsequences: false
    ) {
      if line.hasPrefix("$ ") {
        row = TableRow(text: String(line.dropFirst(2)), expected: "")
      } else if line.hasPrefix("> ") {
        row?.text += "\n" + line.dropFirst(2)
      } else if var done = row {
        done.expected = String(line)
        rows.append(done)
        row = nil
      }
    }
    return rows
  }

  static let trees =
    read("words") + read("expansions") + read("commands") + read("redirections")
    + read("compound")
  static let errors = read("errors")
  static let lateErrors = read("errors-late")
}

/// What the real bash says of a text.
enum Bash {
  /// Whether `bash -n` reads a text without an error.
  static func reads(_ text: [UInt8]) throws -> Bool {
    let bash = Subprocess("/bin/bash", ["-O", "extglob", "-n", "/dev/stdin"], input: text)
    return try bash.run(milliseconds: 20_000).status == 0
  }
}
