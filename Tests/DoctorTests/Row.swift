import Testing

/// What lies somewhere, and what the checks have to find in it: all of it, and nothing else.
struct Row: Sendable, CustomTestStringConvertible {
  var name: String
  var files: [String: String]
  var environment: [String: String] = [:]
  var finds: [String]
  /// Words that have to be in a reason or a fix.
  var words: [String] = []

  init(
    _ name: String,
    _ files: [String: String] = [:],
    environment: [String: String] = [:],
    finds: [String],
    words: [String] = []
  ) {
    self.name = name
    self.files = files
    self.environment = environment
    self.finds = finds
    self.words = words
  }

  var testDescription: String { name }

  static let all = databases + clouds + tokens + stacks + others
}
