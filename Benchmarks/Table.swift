/// The lines that are printed, with their columns aligned.
enum Table {
  private static let widths = [46, 6, 9, 9, 9, 9, 9]

  /// The names of the columns; times are in microseconds.
  static func head(_ title: String, last: String) {
    print("\n\(title)")
    line(["", "runs", "min µs", "median", "\(last)", "max", "ratio"])
  }

  /// A line: a sample, one high quantile of it, and its median against another's.
  static func row(_ name: String, _ sample: Sample, at share: Double, against other: Sample?) {
    let ratio = other.map { text(Int(sample.ratio(to: $0) * 1_000)) + "×" } ?? ""
    let times = [sample.least, sample.median, sample.quantile(share), sample.most].map(text)
    line([name, String(sample.count)] + times + [ratio])
  }

  /// Says whether a budget is kept.
  static func budget(_ what: String, isKept: Bool) {
    print("  budget: \(what): \(isKept ? "kept" : "NOT KEPT")")
  }

  /// Thousandths as a number with up to two digits behind the point.
  private static func text(_ thousandths: Int) -> String {
    if thousandths >= 100_000 { return String((thousandths + 500) / 1_000) }
    let hundredths = (thousandths + 5) / 10
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private static func line(_ cells: [String]) {
    var text = "  "
    for (cell, width) in zip(cells, widths) {
      let gap = String(repeating: " ", count: max(0, width - cell.count))
      text += width == widths[0] ? cell + gap : gap + cell
    }
    print(text)
  }
}
