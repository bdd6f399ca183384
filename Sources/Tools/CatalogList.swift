extension Catalog {
  /// Every tool by name, made when it is first asked for, in alphabetical order.
  static let entries: [String: @Sendable () -> Tool] = [
    "git": { .git },
    "rm": { .rm },
    "terraform": { .terraform },
  ]

  /// Other names of tools, in alphabetical order.
  static let aliases: [String: String] = [
    "grm": "rm"
  ]
}
