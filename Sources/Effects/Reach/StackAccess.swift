/// A folder of infrastructure code, and where its state is kept.
public struct StackAccess: Hashable, Sendable {
  /// The folder.
  public var folder: String
  /// Where its backend is declared, or its first file.
  public var place: SourcePlace
  /// The kind of backend, such as `local` or `s3`.
  public var backend: String
  /// The selected workspace.
  public var workspace: String
  /// The state file; empty if it isn't on this machine.
  public var state: String
  /// Whether there is a state.
  public var hasState: Bool
  /// How many resources the state holds.
  public var resources: Int
  /// Whether git holds the state; nil if that isn't known.
  public var isTracked: Bool?
  /// What the declared backend leaves out, as lines to add.
  public var missing: [String]

  /// Describes a folder.
  public init(
    folder: String,
    place: SourcePlace,
    backend: String,
    workspace: String = "default",
    state: String = "",
    hasState: Bool = false,
    resources: Int = 0,
    missing: [String] = []
  ) {
    self.folder = folder
    self.place = place
    self.backend = backend
    self.workspace = workspace
    self.state = state
    self.hasState = hasState
    self.resources = resources
    self.missing = missing
  }
}
