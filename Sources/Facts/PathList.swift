internal import Glibc

/// Many paths in one buffer, sorted bytewise, so that those beneath a folder lie together.
struct PathList {
  private let bytes: [UInt8]
  private var ranges: [Range<Int>]

  /// Takes paths out of a buffer; equal ones are kept once.
  init(_ bytes: [UInt8], _ unsorted: [Range<Int>]) {
    self.bytes = bytes
    ranges = []
    let sorted = unsorted.sorted { Self.order(bytes, $0, bytes, $1) < 0 }
    ranges.reserveCapacity(sorted.count)
    for range in sorted {
      if let last = ranges.last, Self.order(bytes, last, bytes, range) == 0 { continue }
      ranges.append(range)
    }
  }

  /// An empty list.
  init() {
    self.init([], [])
  }

  var count: Int { ranges.count }

  /// The paths that are `path` or lie beneath it; all for an empty path.
  func within(_ path: [UInt8]) -> [[UInt8]] {
    indices(path).map { Array(bytes[ranges[$0]]) }
  }

  /// How many paths are `path` or lie beneath it.
  func countWithin(_ path: [UInt8]) -> Int {
    indices(path).count
  }

  /// Whether the very path is in the list.
  func contains(_ path: [UInt8]) -> Bool {
    let place = lowerBound(path)
    return place < ranges.count && Self.order(bytes, ranges[place], path, path.indices) == 0
  }

  /// Whether the path, or a folder above it, is in the list.
  func covers(_ path: [UInt8]) -> Bool {
    path.indices.contains { path[$0] == PathText.slash && contains(Array(path[..<$0])) }
      || contains(path)
  }

  private func indices(_ path: [UInt8]) -> [Int] {
    if path.isEmpty { return Array(ranges.indices) }
    let beneath = lowerBound(path + [PathText.slash])..<lowerBound(path + [PathText.slash + 1])
    return contains(path) ? [lowerBound(path)] + beneath : Array(beneath)
  }

  private func lowerBound(_ path: [UInt8]) -> Int {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if Self.order(bytes, ranges[middle], path, path.indices) < 0 {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  private static func order(
    _ one: [UInt8],
    _ range: Range<Int>,
    _ other: [UInt8],
    _ otherRange: Range<Int>
  ) -> Int {
    one[range].withUnsafeBytes { left in
      other[otherRange].withUnsafeBytes { right in
        let shared = min(left.count, right.count)
        // SAFETY: both buffers hold at least `shared` bytes; memcmp isn't called with none.
        if shared > 0, let first = left.baseAddress, let second = right.baseAddress {
          let difference = memcmp(first, second, shared)
          if difference != 0 { return Int(difference) }
        }
        return left.count - right.count
      }
    }
  }
}
