import CodeSyntax
import Foundation
import Testing
import Tools

@testable import Analysis

/// A file of `Tests/Tables/code`: programs, and what each one does.
struct CodeTable: CustomStringConvertible, Sendable {
  let name: String
  let rows: [Row]

  var description: String { name }

  struct Row: CustomStringConvertible, Sendable {
    let file: String
    let line: Int
    var code: String
    var lines: [String] = []

    var description: String { "\(file):\(line) \(code)" }
  }

  /// The top folder of the package.
  static let package = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let filters = ["sed", "awk", "applescript", "mongo"]

  static let all: [CodeTable] = (CodeLanguage.allCases.map(\.rawValue) + filters).map { name in
    let file = package.appending(path: "Tests/Tables/code/\(name).txt")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return CodeTable(name: name, rows: Row.read(text, of: "\(name).txt"))
  }
}

extension CodeTable.Row {
  /// Reads a table's text.
  ///
  /// A line that begins with `$ ` is a program, and with `> ` its next line. What follows up to an
  /// empty line is what it does.
  static func read(_ text: String, of file: String) -> [CodeTable.Row] {
    var rows: [CodeTable.Row] = []
    var isOpen = false
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("$ ") {
        rows.append(CodeTable.Row(file: file, line: index + 1, code: String(line.dropFirst(2))))
        isOpen = true
      } else if line.isEmpty {
        isOpen = false
      } else if isOpen, !rows.isEmpty {
        if line.hasPrefix("> ") || line == ">" {
          rows[rows.count - 1].code += "\n" + line.dropFirst(2)
        } else {
          rows[rows.count - 1].lines.append(String(line))
        }
      }
    }
    return rows
  }
}

/// What programs in other languages do, as far as their text says.
@Suite struct CodeTableTests {
  static func lines(_ code: String, _ name: String) -> [String] {
    if let language = CodeLanguage(rawValue: name) {
      return CodeReader.events(of: code, in: language, environment: ["HOME": "/home/u"])
        .map(\.description)
    }
    switch name {
    case "sed": return SedProgram.acts(code).map(line)
    case "awk": return AwkProgram.acts(code).map(line)
    case "applescript": return AppleScriptReader(code).acts.map(line)
    default:
      let tree = CodeTree(code, .javascript)
      var reader = MongoReader(functions: tree.functions, origin: 0..<0)
      for statement in tree.statements { reader.read(statement) }
      return reader.claims.map(\.description)
    }
  }

  private static func line(_ act: FilterAct) -> String {
    switch act {
    case .writes(let name): "overwrite \(name)"
    case .appends(let name): "append \(name)"
    case .shell(let code): "shell \(code ?? "<…>")"
    case .unknown: "unknown"
    }
  }

  private static func line(_ act: AppleScriptReader.Act) -> String {
    switch act {
    case .shell(let code): "shell \(code ?? "<…>")"
    case .emptiesTrash: "empty trash"
    case .deletes: "delete"
    case .makes: "make"
    case .unknown: "unknown"
    }
  }

  @Test(arguments: CodeTable.all)
  func everyRowHolds(table: CodeTable) {
    #expect(table.rows.count >= 40)
    for row in table.rows {
      #expect(Self.lines(row.code, table.name) == row.lines, "\(row)")
    }
  }
}
