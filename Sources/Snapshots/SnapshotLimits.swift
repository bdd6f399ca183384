/// How much a snapshot may take before it is refused.
public struct SnapshotLimits: Hashable, Sendable {
  /// The most entries of all kinds.
  public var files: Int
  /// The most bytes that are copied; what is linked or cloned costs no room and doesn't count.
  public var bytes: Int
  /// The most levels of folders, each of which holds a descriptor open.
  public var depth: Int
  /// The most time, in milliseconds.
  public var milliseconds: Int

  /// Sets the bounds; the defaults suit an agent's hook.
  public init(
    files: Int = 200_000,
    bytes: Int = 256 << 20,
    depth: Int = 512,
    milliseconds: Int = 5_000
  ) {
    self.files = files
    self.bytes = bytes
    self.depth = depth
    self.milliseconds = milliseconds
  }

  /// Bounds that only the machine sets, for a restore that a person waits for.
  public static let none = SnapshotLimits(
    files: .max,
    bytes: .max,
    depth: 900,
    milliseconds: .max
  )
}
