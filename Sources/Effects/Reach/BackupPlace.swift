/// Backups that would be lost together with what they are of.
public struct BackupPlace: Hashable, Sendable {
  /// What they share.
  public enum Fate: String, Hashable, Sendable {
    /// They lie in the project's own folder.
    case project
    /// A job writes them to the disk that the data is on.
    case disk
  }

  /// What they share.
  public var fate: Fate
  /// Where the backups lie.
  public var target: String
  /// What says so: the backups themselves, or a job.
  public var place: SourcePlace

  /// Describes backups.
  public init(_ fate: Fate, target: String, place: SourcePlace) {
    self.fate = fate
    self.target = target
    self.place = place
  }
}
