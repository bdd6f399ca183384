import Effects
import Foundation
import Holds
import Linux
import Policy
import Stoplog
import Testing

/// One row of `Tests/Tables/tasks.txt`: an open task, and what becomes of a request.
struct TaskRow: Sendable, CustomTestStringConvertible {
  var title: String
  var file: String
  var expected: String
  var order: OrderRow
  var testDescription: String { "\(title): \(order.request)" }

  static let all: [TaskRow] = {
    let path = Tables.folder + "/tasks.txt"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    var title = ""
    var file = ""
    var rows: [TaskRow] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## ") {
        title = String(line.dropFirst(3))
        file = ""
      } else if line.hasPrefix("| ") {
        file += line.dropFirst(2) + "\n"
      } else if !line.hasPrefix("#"), let gap = line.range(of: "  ") {
        let request = String(line[gap.upperBound...])
        let order = OrderRow(order: title, expected: "", request: request)
        let expected = String(line[..<gap.lowerBound])
        rows.append(TaskRow(title: title, file: file, expected: expected, order: order))
      }
    }
    return rows
  }()

  /// Opens the row's task.
  @discardableResult
  func open(_ desk: Desk) throws -> Tasking.Account {
    try desk.open(file)
  }
}

extension Desk {
  /// Opens a task in the project.
  @discardableResult
  func open(_ file: String) throws -> Tasking.Account {
    let text = file.replaced("PROJECT", project).replaced("HOME", home)
    let document = try TaskDocument.parse(text.utf8, folder: project, home: home)
    return try Tasking(station).open(document, by: "alice")
  }

  /// Signs that a task may go beyond development, and beyond its scope as it says.
  func escalate(_ task: OpenTask, as approver: Approver) throws {
    let tasking = Tasking(station)
    let mandate = try tasking.statement(.escalate, of: task.id)
    _ = try tasking.sign(mandate, of: task.id, "x", as: approver)
  }

  /// Opens a task that lets everything be done everywhere, and proves that staging and production
  /// can be restored.
  func allowEverywhere(as approver: Approver) throws {
    try escalate(try open("goal: anything\nenvironment: production\n").task, as: approver)
    for world in ["staging", "production"] {
      let receipting = Receipting(station)
      let proof = try receipting.proof(
        of: "environment:\(world)",
        restore: "restore",
        check: "check",
        milliseconds: 1
      )
      _ = try receipting.sign(proof, as: approver)
    }
  }
}
