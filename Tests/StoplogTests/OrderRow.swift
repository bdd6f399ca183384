import Effects
import Foundation
import Linux
import Policy
import Stoplog
import Testing

/// One row of `Tests/Tables/orders.txt`: an order that stands, and what becomes of a request.
struct OrderRow: Sendable, CustomTestStringConvertible {
  var order: String
  var expected: String
  var request: String
  var testDescription: String { "\(order): \(request)" }

  static let all: [OrderRow] = {
    let path = Tables.folder + "/orders.txt"
    let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
    var order = ""
    var rows: [OrderRow] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("## ") {
        order = String(line.dropFirst(3))
      } else if !line.hasPrefix("#"), let gap = line.range(of: "  ") {
        let expected = String(line[..<gap.lowerBound])
        let request = String(line[gap.upperBound...])
        rows.append(OrderRow(order: order, expected: expected, request: request))
      }
    }
    return rows
  }()

  /// The request in the world of a desk.
  func request(_ desk: Desk) -> Request {
    let text = Self.placed(request, desk)
    let parts = text.split(separator: ": ", maxSplits: 1).map(String.init)
    var request = desk.request(text)
    guard parts.count == 2 else { return request }
    switch parts[0] {
    case "edit": request.body = .edit(path: parts[1])
    case "write": request.body = .write(path: parts[1])
    case "read": request.body = .read(parts[1])
    case "call": request.body = .call(tool: parts[1], arguments: "{}", hint: .none)
    default: break
    }
    return request
  }

  /// Puts the row's order in force.
  func set(_ desk: Desk) throws {
    let words = Self.placed(order, desk).split(separator: " ").map(String.init)
    let kind = try #require(words.first.flatMap(StandingOrder.Kind.init))
    let scope = try ScopeWords.scope(
      Array(words.dropFirst()),
      directory: desk.project,
      home: desk.home
    ).get()
    _ = try Ordering(desk.station).set(
      kind,
      scope: scope,
      reason: "the release is out",
      by: "alice"
    )
  }

  private static func placed(_ text: String, _ desk: Desk) -> String {
    text.replacingOccurrences(of: "PROJECT", with: desk.project)
      .replacingOccurrences(of: "HOME", with: desk.home)
  }
}
