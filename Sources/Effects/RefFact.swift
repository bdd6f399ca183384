/// What a branch or a tag of a repository is.
public struct RefFact: Hashable, Sendable {
  /// The repository's own folder, which all its work trees share, links resolved.
  public var repository: String
  /// The commit that the name leads to, in hex; empty if there is no such name.
  public var commit: String
  /// When that commit was made, in seconds since 1970; nil if that wasn't asked or isn't known.
  public var made: Int?

  /// Describes a name.
  public init(repository: String, commit: String = "", made: Int? = nil) {
    self.repository = repository
    self.commit = commit
    self.made = made
  }
}
