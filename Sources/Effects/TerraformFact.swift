/// What a Terraform state, or a saved plan, holds.
public struct TerraformFact: Hashable, Sendable {
  /// The state's lineage; empty if there is no state.
  public var lineage: String
  /// The state's serial number.
  public var serial: Int
  /// Where the state is kept, such as `local` or `s3`.
  public var backend: String
  /// The workspace that is selected.
  public var workspace: String
  /// The resources in the state, or those that the plan touches.
  public var resources: [Item]
  /// When the state file was last written, in seconds since 1970; 0 if not known.
  public var modified: Int
  /// Hex SHA-256 of the state or plan file; empty if it isn't a file here.
  public var digest: String
  /// The lineage that was seen at the last look, if it was another one.
  public var earlierLineage: String?
  /// Addresses of managed resources that the configuration declares; nil if it wasn't read.
  public var configured: [String]?

  /// Describes a state or a plan.
  public init(
    lineage: String = "",
    serial: Int = 0,
    backend: String = "local",
    workspace: String = "default",
    resources: [Item] = [],
    modified: Int = 0,
    digest: String = "",
    earlierLineage: String? = nil,
    configured: [String]? = nil
  ) {
    self.lineage = lineage
    self.serial = serial
    self.backend = backend
    self.workspace = workspace
    self.resources = resources
    self.modified = modified
    self.digest = digest
    self.earlierLineage = earlierLineage
    self.configured = configured
  }

  /// One resource.
  public struct Item: Hashable, Sendable {
    /// The full address, such as `module.site.aws_db_instance.main[0]`.
    public var address: String
    /// The resource's type, such as `aws_db_instance`.
    public var type: String
    /// What a plan does to it, such as `["delete", "create"]`; empty for a state.
    public var actions: [String]

    /// Describes one resource.
    public init(address: String, type: String, actions: [String] = []) {
      self.address = address
      self.type = type
      self.actions = actions
    }
  }
}
