import Foundation
import Testing

/// `docs/bounds.md` says what the sources say.
@Suite struct BoundsPageTests {
  /// A row of the page.
  struct Row: Sendable, CustomTestStringConvertible {
    var value: Int
    var file: String
    var name: String
    var testDescription: String { "\(file) \(name)" }
  }

  static let rows: [Row] = {
    let lines = (try? Checkout.lines("docs/bounds.md").map(String.init)) ?? []
    return lines.compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 4, let value = Int(cells[1]) else { return nil }
      return Row(value: value, file: cells[2], name: cells[3])
    }
  }()

  @Test func thereAreRows() { #expect(Self.rows.count >= 25) }

  @Test(arguments: rows)
  func saysWhatTheSourceSays(_ row: Row) throws {
    let values = try Checkout.lines(row.file).map(String.init).compactMap { line -> Int? in
      for start in ["let \(row.name) = ", "\(row.name): Int = "] {
        if let range = line.range(of: start) { return Self.value(line[range.upperBound...]) }
      }
      return nil
    }
    // A parameter of the same name that starts at nothing is no bound.
    #expect(values.filter { $0 != 0 } == [row.value], "\(row.file) has \(values) for \(row.name)")
  }

  /// Every bound of the walk is on the page.
  @Test func noBoundIsLeftOut() throws {
    for line in try Checkout.lines("Sources/Analysis/Walking/Bounds.swift").map(String.init) {
      guard let range = line.range(of: "static let ") else { continue }
      let name = String(line[range.upperBound...].prefix { $0.isLetter })
      #expect(
        Self.rows.contains { $0.name == name && $0.file.hasSuffix("Bounds.swift") },
        "\(name)"
      )
    }
  }

  /// A number such as `5_000` or `1 << 20`.
  private static func value(_ text: Substring) -> Int? {
    let words = text.split { !$0.isNumber && $0 != "_" && $0 != "<" }
      .map { $0.replacing("_", with: "") }
    guard let first = words.first.flatMap({ Int($0) }) else { return nil }
    guard words.count == 3, words[1] == "<<", let shift = Int(words[2]) else { return first }
    return first << shift
  }
}
