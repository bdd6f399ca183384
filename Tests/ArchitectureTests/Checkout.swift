import Foundation

/// The files of this checkout.
enum Checkout {
  static let root: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url.path
  }()

  /// Paths below a folder, from the top of the checkout, with an ending.
  static func files(_ folder: String, ending: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(folder)")
      .filter { $0.hasSuffix(ending) }
      .map { "\(folder)/\($0)" }
      .sorted()
  }

  static func lines(_ file: String) throws -> [Substring] {
    try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }
}
