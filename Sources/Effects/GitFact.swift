/// What git knows of a path and everything beneath it.
///
/// Counts are of files. `Answer.none` means that no repository holds the path.
public struct GitFact: Hashable, Sendable {
  /// The top folder of the repository's work tree, links resolved.
  public var root: String
  /// Files that git tracks.
  public var tracked: Int
  /// Tracked files that differ from the last commit, staged or not.
  public var changed: Int
  /// Files that git neither tracks nor ignores.
  public var untracked: Int
  /// Files that git ignores.
  public var ignored: Int
  /// Whether a remote-tracking ref contains the last commit.
  public var isPushed: Bool

  /// Collects what git says.
  public init(
    root: String,
    tracked: Int = 0,
    changed: Int = 0,
    untracked: Int = 0,
    ignored: Int = 0,
    isPushed: Bool = false
  ) {
    self.root = root
    self.tracked = tracked
    self.changed = changed
    self.untracked = untracked
    self.ignored = ignored
    self.isPushed = isPushed
  }
}
