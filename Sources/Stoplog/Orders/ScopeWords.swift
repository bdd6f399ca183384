internal import Effects
internal import Linux
public import Policy

/// Scopes as people write them on a command line.
public enum ScopeWords {
  /// What is said of a scope that isn't understood.
  public static let wanted =
    "a folder, 'environment:production', 'session:ID', or a sort of thing and a name such as "
    + "'database:shop' or 'table:shop/orders'"

  /// Reads a scope.
  ///
  /// - Parameters:
  ///   - words: Each word is a folder, an environment, a session or a thing.
  ///   - directory: What a relative folder is meant from.
  ///   - home: What `~` stands for.
  /// - Returns: The scope, or the first word that isn't understood.
  public static func scope(
    _ words: [String],
    directory: String,
    home: String?
  ) -> Result<OrderScope, BadWord> {
    var scope = OrderScope()
    for word in words {
      if let folder = folder(word, directory, home) {
        scope.folders.append(folder)
      } else if let name = rest(word, "environment:") ?? rest(word, "env:"),
        let environment = Environment(rawValue: name)
      {
        scope.environments.append(environment)
      } else if let name = rest(word, "session:") {
        scope.sessions.append(name)
      } else if let pattern = ResourcePattern(word) {
        scope.resources.append(pattern)
      } else {
        return .failure(BadWord(word: word))
      }
    }
    return .success(scope)
  }

  /// A word that isn't understood.
  public struct BadWord: Error, Hashable, Sendable {
    /// The word.
    public var word: String
  }

  private static func folder(_ word: String, _ directory: String, _ home: String?) -> String? {
    var path = word
    if path == "~" || path.hasPrefix("~/") {
      guard let home else { return nil }
      path = home + path.dropFirst()
    }
    guard path.hasPrefix("/") || path.hasPrefix(".") else { return nil }
    let whole = path.hasPrefix("/") ? path : Path.join(directory, path)
    // A folder that isn't there can't be frozen, and most likely is a slip.
    return Path.resolved(whole)
  }

  private static func rest(_ word: String, _ start: String) -> String? {
    word.hasPrefix(start) && word != start ? String(word.dropFirst(start.count)) : nil
  }
}
