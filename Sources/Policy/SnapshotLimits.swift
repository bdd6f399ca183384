/// What a snapshot may hold; a request that would need more can't be saved first.
public struct SnapshotLimits: Hashable, Sendable {
  /// The most files.
  public var files: Int
  /// The most bytes.
  public var bytes: Int

  /// Takes limits.
  public init(files: Int = 100_000, bytes: Int = 2_000_000_000) {
    self.files = files
    self.bytes = bytes
  }

  /// The number of bytes in a text such as `500MB`, `2GB` or `1GiB`; nil if it isn't one.
  static func bytes(of text: String) -> Int? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits) else { return nil }
    let factor: Int
    switch text.dropFirst(digits.count).drop(while: { $0 == " " }) {
    case "", "B": factor = 1
    case "KB", "kB": factor = 1_000
    case "MB": factor = 1_000_000
    case "GB": factor = 1_000_000_000
    case "TB": factor = 1_000_000_000_000
    case "KiB": factor = 1 << 10
    case "MiB": factor = 1 << 20
    case "GiB": factor = 1 << 30
    case "TiB": factor = 1 << 40
    default: return nil
    }
    let (product, overflows) = number.multipliedReportingOverflow(by: factor)
    return overflows ? nil : product
  }
}
