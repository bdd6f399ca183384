import Foundation

/// A command of `Tests/Tables/project/tasks.txt`, the files around it, and its effects.
struct TaskRow: CustomStringConvertible, Sendable {
  var files: [String: String] = [:]
  var command = ""
  var effects: [String] = []

  var description: String { command }

  static let all: [TaskRow] = read()

  private static func read() -> [TaskRow] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = folder.appending(path: "Tables/project/tasks.txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    var rows: [TaskRow] = []
    var files: [String: String] = [:]
    var name = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let body = String(line.dropFirst(2))
      switch line.first {
      case "@":
        name = "/p/" + body
        files[name] = ""
      case "|": files[name, default: ""] += body.replacingOccurrences(of: "\\t", with: "\t") + "\n"
      case "$": rows.append(TaskRow(files: files, command: body))
      case ">": rows[rows.count - 1].effects.append(body)
      case nil: files = [:]
      default: break
      }
    }
    return rows
  }
}
