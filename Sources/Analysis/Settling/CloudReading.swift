internal import Effects

/// What a cloud answered of what a command would take, ready to be put into an effect.
struct CloudReading {
  /// What was found; nil if nothing was.
  var fact: CloudFact?
  /// Why nothing was found; empty if nothing was asked.
  var missing = ""

  init() {}

  init(_ answer: Answer?) {
    switch answer {
    case .cloud(let found)?: fact = found
    case .unknown(let why)?: missing = why
    default: break
    }
  }

  /// Names and tags of what was found.
  var names: [String] { fact?.losses.flatMap(\.names) ?? [] }

  /// What a person should know.
  var words: String {
    if !missing.isEmpty { return "what goes with it isn't known: \(missing)" }
    return fact?.losses.map(\.description).joined(separator: "; ") ?? ""
  }

  /// Puts the figures and the ages into an effect.
  func settle(_ effect: inout Effect) {
    guard let losses = fact?.losses, !losses.isEmpty else { return }
    let days = losses.compactMap(\.days)
    let range = Day.range(days.map(\.lowerBound).min(), days.map(\.upperBound).max())
    if let range { effect.ownership?.date(range, undated: losses.count - days.count) }
    effect.measured = Measure(
      bytes: Self.sum(losses.map(\.bytes)),
      rows: Self.sum(losses.map(\.rows)),
      resources: Self.sum(losses.map(\.resources)),
      isPartial: losses.contains(where: \.isPartial),
      isEstimate: losses.contains { $0.rows != nil }
    )
  }

  /// The sum; nil if any is missing, or too large to be true.
  private static func sum(_ numbers: [Int?]) -> Int? {
    var total = 0
    for number in numbers {
      guard let number, number >= 0 else { return nil }
      let (next, overflow) = total.addingReportingOverflow(number)
      guard !overflow else { return nil }
      total = next
    }
    return total
  }
}
