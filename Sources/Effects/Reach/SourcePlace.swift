/// A file, or a line in it, or the environment.
public struct SourcePlace: Hashable, Sendable {
  /// The path, or `environment`.
  public var path: String
  /// The line, counted from 1; 0 for the whole file.
  public var line: Int

  /// Names a place.
  public init(_ path: String, line: Int = 0) {
    self.path = path
    self.line = line
  }
}
