internal import JSON

/// Reads `package.json`.
enum PackageFile {
  /// What running its scripts needs of a file.
  struct Scripts {
    /// The scripts by name.
    var bodies: [String: String]
    /// Variables that scripts find in their environment (npm-scripts(7)).
    var variables: [String: String]

    /// Reads a file's text; nil if it isn't understood.
    init?(_ text: String) {
      guard let root = PackageFile.root(text), let members = root.object else { return nil }
      bodies = (members["scripts"]?.object ?? [:]).compactMapValues(\.string)
      variables = PackageFile.variables(root)
    }
  }

  /// The package's name; empty if it has none.
  static func name(_ text: String) -> String { root(text)?["name"]?.string ?? "" }

  /// The patterns of a workspace's folders.
  static func workspaces(_ text: String) -> [String] {
    let part = root(text)?["workspaces"]
    return (part?.array ?? part?["packages"]?.array ?? []).compactMap(\.string)
  }

  fileprivate static func variables(_ root: JSONValue) -> [String: String] {
    var variables: [String: String] = [:]
    for key in ["name", "version"] {
      if let value = root[key]?.string { variables["npm_package_\(key)"] = value }
    }
    for (key, value) in root["config"]?.object ?? [:] {
      if let value = value.string { variables["npm_package_config_\(key)"] = value }
    }
    return variables
  }

  fileprivate static func root(_ text: String) -> JSONValue? {
    try? JSONValue(parsing: Array(text.utf8))
  }
}
