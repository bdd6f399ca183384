/// Tags that tell an environment.
enum CloudTags {
  private static let keys: Set<String> = [
    "env", "environment", "stage", "tier", "deployment", "name", "project", "app",
  ]

  /// The values of the tags that may name an environment, from a list of keys and values.
  static func names(_ list: XMLNode?) -> [String] {
    (list?.children ?? []).compactMap { tag in
      let key = (tag.text("Key") ?? tag.text("key") ?? "").lowercased()
      return keys.contains(key) ? tag.text("Value") ?? tag.text("value") : nil
    }
  }
}
