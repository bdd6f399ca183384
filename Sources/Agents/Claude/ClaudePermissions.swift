internal import JSON
internal import Linux

/// The permission rules in one of Claude Code's settings files.
public struct ClaudePermissions: Hashable, Sendable {
  /// One rule with the list that it stands in: `deny`, `ask` or `allow`.
  public struct Rule: Hashable, Sendable {
    /// The list.
    public var list: String
    /// The rule as written.
    public var text: String
  }

  /// The rules, denials first.
  public var rules: [Rule]

  /// Reads a file's bytes; nil if they are no JSON object.
  public init?(_ bytes: [UInt8]) {
    guard let value = try? JSONValue(parsing: bytes), value.object != nil else { return nil }
    let permissions = value["permissions"]
    rules = ["deny", "ask", "allow"].flatMap { list in
      (permissions?[list]?.array ?? []).compactMap { $0.string.map { Rule(list: list, text: $0) } }
    }
  }

  /// The settings files that Claude Code would read, the strongest level first.
  public static func files(_ folders: ClaudeFolders) -> [String] {
    ((try? folders.files()) ?? []).map(\.path)
  }
}
