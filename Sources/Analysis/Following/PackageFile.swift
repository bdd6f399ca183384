internal import JSON

/// Reads `package.json`.
enum PackageFile {
  /// The scripts by name; nil if the file isn't understood.
  static func scripts(_ text: String) -> [String: String]? {
    guard let members = root(text)?.object else { return nil }
    return (members["scripts"]?.object ?? [:]).compactMapValues(\.string)
  }

  /// The package's name; empty if it has none.
  static func name(_ text: String) -> String { root(text)?["name"]?.string ?? "" }

  /// The patterns of a workspace's folders.
  static func workspaces(_ text: String) -> [String] {
    let part = root(text)?["workspaces"]
    return (part?.array ?? part?["packages"]?.array ?? []).compactMap(\.string)
  }

  /// Variables that scripts find in their environment (npm-scripts(7)).
  static func variables(_ text: String) -> [String: String] {
    guard let root = root(text) else { return [:] }
    var variables: [String: String] = [:]
    for key in ["name", "version"] {
      if let value = root[key]?.string { variables["npm_package_\(key)"] = value }
    }
    for (key, value) in root["config"]?.object ?? [:] {
      if let value = value.string { variables["npm_package_config_\(key)"] = value }
    }
    return variables
  }

  private static func root(_ text: String) -> JSONValue? {
    try? JSONValue(parsing: Array(text.utf8))
  }
}
