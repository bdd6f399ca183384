/// Many measured times of one thing, in nanoseconds.
struct Sample {
  /// The times, from the shortest.
  private let times: [Int]

  /// Takes times in any order.
  init(_ times: [Int]) { self.times = times.sorted() }

  /// The time that a share of all times doesn't exceed; 0 if there are none.
  func quantile(_ share: Double) -> Int {
    guard !times.isEmpty else { return 0 }
    return times[min(times.count - 1, Int(Double(times.count) * share))]
  }

  /// The middle one.
  var median: Int { quantile(0.5) }
  /// The shortest.
  var least: Int { times.first ?? 0 }
  /// The longest.
  var most: Int { times.last ?? 0 }
  /// How many there are.
  var count: Int { times.count }

  /// How many times another median this one is.
  func ratio(to other: Sample) -> Double { Double(median) / Double(max(other.median, 1)) }
}
