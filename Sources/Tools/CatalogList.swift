extension Catalog {
  /// Every tool by name; made when it is first asked for. Kept in alphabetical order.
  static let entries: [String: @Sendable () -> Tool] = [
    "rm": { .rm },
  ]

  /// Other names of tools. Kept in alphabetical order.
  static let aliases: [String: String] = [
    "grm": "rm",
  ]
}
