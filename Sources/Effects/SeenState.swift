/// What was seen of a Terraform state at an earlier look.
public struct SeenState: Hashable, Sendable {
  /// Its lineage.
  public var lineage: String
  /// The highest serial number that was seen of it; 0 if none was noted.
  public var serial: Int

  /// Describes a state that was seen.
  public init(lineage: String, serial: Int = 0) {
    self.lineage = lineage
    self.serial = serial
  }
}
