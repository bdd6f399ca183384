internal import JSON

/// Reads `package.json`.
enum PackageFile {
  /// The scripts by name; nil if the file isn't understood.
  static func scripts(_ text: String) -> [String: String]? {
    guard let root = try? JSONValue(parsing: Array(text.utf8)), let members = root.object else {
      return nil
    }
    return (members["scripts"]?.object ?? [:]).compactMapValues(\.string)
  }
}
