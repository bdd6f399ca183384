/// Why a text isn't taken as YAML.
public enum YAMLError: Error, Hashable, Sendable {
  /// It isn't YAML, in the words of its parser.
  case notYAML(String, line: Int)
  /// It is too large.
  case tooLarge(bytes: Int, limit: Int)
  /// It is nested too deeply.
  case tooDeep(limit: Int, line: Int)
  /// It has too many parts.
  case tooMany(limit: Int, line: Int)
  /// Something that YAML knows and the rules refuse.
  case notTaken(String, line: Int)
  /// A key stands twice, which the rules refuse.
  case duplicateKey(String, line: Int, first: Int)

  /// What is wrong and where.
  public var reason: String {
    switch self {
    case .notYAML(let words, let line): "line \(line): it is not YAML: \(words)"
    case .tooLarge(let bytes, let limit): "its \(bytes) bytes are over the limit of \(limit)"
    case .tooDeep(let limit, let line): "line \(line): it is nested over \(limit) levels deep"
    case .tooMany(let limit, let line): "line \(line): it has over \(limit) parts"
    case .notTaken(let what, let line): "line \(line): \(what) is not taken here"
    case .duplicateKey(let key, let line, let first):
      "line \(line): the key '\(key)' is already on line \(first)"
    }
  }
}
