/// A declared resource that holds data and that something could delete without being stopped.
public struct ProtectionGap: Hashable, Sendable {
  /// What is missing.
  public enum Kind: String, Hashable, Sendable {
    /// Nothing keeps the resource from being deleted.
    case deletable
    /// Nothing is left of its data when it is deleted.
    case nothingLeft
    /// Its backups are only those that go with it.
    case sharedBackups
  }

  /// What is missing.
  public var kind: Kind
  /// The resource, such as `aws_db_instance.main`.
  public var address: String
  /// Where it is declared.
  public var place: SourcePlace
  /// What is said there now, such as `skip_final_snapshot = true`; empty if nothing is.
  public var now: [String]
  /// The lines that it should have.
  public var lines: [String]

  /// Describes a gap.
  public init(
    _ kind: Kind,
    address: String,
    place: SourcePlace,
    now: [String] = [],
    lines: [String]
  ) {
    self.kind = kind
    self.address = address
    self.place = place
    self.now = now
    self.lines = lines
  }
}
