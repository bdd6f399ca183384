import Foundation

@testable import Tools

/// A file of `Tests/Tables/tools`: commands, and the claims that each one makes.
struct Table: CustomStringConvertible, Sendable {
  /// The tool that it is about; the file's name without `.txt`.
  let name: String
  let rows: [Row]

  var description: String { name }

  struct Row: CustomStringConvertible, Sendable {
    let file: String
    let line: Int
    let command: String
    let claims: [String]

    var description: String { "\(file):\(line) \(command)" }
  }

  /// The top folder of the package.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every table, sorted by name.
  static let all: [Table] = {
    let folder = package.appending(path: "Tests/Tables/tools")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".txt") }.sorted().map { name in
      let text = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
      return Table(name: String(name.dropLast(4)), rows: Row.read(text ?? "", of: name))
    }
  }()
}

extension Table.Row {
  /// Reads a table's text.
  ///
  /// A line that begins with `$ ` is a command, and those after it its claims, up to an empty one.
  /// Other lines say something about the rows.
  static func read(_ text: String, of file: String) -> [Table.Row] {
    var rows: [Table.Row] = []
    var isOpen = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("$ ") {
        let command = String(line.dropFirst(2))
        rows.append(Table.Row(file: file, line: index + 1, command: command, claims: []))
        isOpen = true
      } else if line.isEmpty {
        isOpen = false
      } else if isOpen, let last = rows.popLast() {
        let claims = last.claims + [String(line)]
        rows.append(
          Table.Row(file: file, line: last.line, command: last.command, claims: claims)
        )
      }
    }
    return rows
  }
}

/// The claims of a command line, as sorted lines.
func claims(of command: String) -> [String] {
  let words = Words.split(command)
  guard let name = words.first else { return ["an empty command"] }
  let last = name.text.split(separator: "/").last.map(String.init) ?? name.text
  guard let tool = Catalog.tool(named: last) else { return ["'\(last)' isn't in the catalogue"] }
  return tool.claims(Array(words.dropFirst()), called: name).map(\.description).sorted()
}
