import Foundation
import Policy

/// A sentence with what is to become of it, and what its rule stops and leaves alone.
struct ConstraintRow: Sendable, CustomStringConvertible {
  let sentence: String
  var meaning = ""
  var stops: [String] = []
  var passes: [String] = []

  var description: String { sentence }

  static let all: [ConstraintRow] = ["english", "languages", "none"].flatMap(rows)

  private static func rows(_ table: String) -> [ConstraintRow] {
    var rows: [ConstraintRow] = []
    let file = "\(Tables.folder)/constraints/\(table).txt"
    let text = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    for line in text.split(separator: "\n") {
      let rest = String(line.dropFirst(2))
      switch line.first {
      case ">": rows.append(ConstraintRow(sentence: rest))
      case "=": rows[rows.count - 1].meaning = rest
      case "+": rows[rows.count - 1].stops.append(rest)
      case "-": rows[rows.count - 1].passes.append(rest)
      default: continue
      }
    }
    return rows
  }
}

extension ConstraintReading.Meaning {
  /// The word for it in the tables.
  var word: String {
    switch self {
    case .rule(let constraint): constraint.verdict.rawValue
    case .loosens: "loosens"
    case .style: "style"
    case .vague: "vague"
    case .notUnderstood: "unclear"
    case .failed(_, let how): "failed: \(how)"
    }
  }
}
