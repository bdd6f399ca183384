/// Two commands that show what a rule does; both are tried when it is compiled.
public struct ConstraintExample: Hashable, Sendable {
  /// What is done for the test: a shell command, or a change to a file.
  public enum Deed: Hashable, Sendable {
    case command(String)
    case edit(String)
    case read(String)
    case call(String)

    /// The deed in words.
    public var words: String {
      switch self {
      case .command(let text): text
      case .edit(let path): "edit \(path)"
      case .read(let path): "read \(path)"
      case .call(let tool): "call \(tool)"
      }
    }
  }

  /// What the rule has to stop.
  public var stops: Deed
  /// What the rule has to leave alone.
  public var passes: Deed

  /// Describes a test.
  public init(stops: Deed, passes: Deed) {
    self.stops = stops
    self.passes = passes
  }
}
