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
  /// The serial number that was seen at the last look, if it was a higher one.
  public var earlierSerial: Int?
  /// The state file, or the plan; empty if it isn't a file here.
  public var path: String
  /// The copy that Terraform keeps of the state before its last change, if it is here.
  public var backup: Copy?
  /// Addresses of managed resources that the configuration declares; nil if it wasn't read.
  public var configured: [String]?
  /// Whether the configuration takes things into the state that exist already.
  public var imports = false

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
    earlierSerial: Int? = nil,
    path: String = "",
    backup: Copy? = nil,
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
    self.earlierSerial = earlierSerial
    self.path = path
    self.backup = backup
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
    /// What it is now, as far as that tells what is lost: its protection, its age, its tags.
    ///
    /// Values are text; a part of a block has the block's name before it, as in
    /// `versioning.enabled`. `prevent_destroy` comes from the configuration.
    public var attributes: [String: String]
    /// The same after a plan's change, where that is known; empty for a state.
    public var planned: [String: String]
    /// What a plan runs on this machine for it; an empty one stands for a command that isn't known.
    public var commands: [String]
    /// The addresses that it needs, as a state notes them; they have no index.
    public var needs: [String] = []
    /// Whether the plan says that no configuration names it any more.
    public var isUndeclared: Bool

    /// Describes one resource.
    public init(
      address: String,
      type: String,
      actions: [String] = [],
      attributes: [String: String] = [:],
      planned: [String: String] = [:],
      commands: [String] = [],
      isUndeclared: Bool = false
    ) {
      self.address = address
      self.type = type
      self.actions = actions
      self.attributes = attributes
      self.planned = planned
      self.commands = commands
      self.isUndeclared = isUndeclared
    }
  }

  /// Another copy of the state.
  public struct Copy: Hashable, Sendable {
    /// Its lineage.
    public var lineage: String
    /// Its serial number.
    public var serial: Int
    /// How many resources it holds.
    public var resources: Int

    /// Describes a copy.
    public init(lineage: String, serial: Int, resources: Int) {
      self.lineage = lineage
      self.serial = serial
      self.resources = resources
    }
  }
}
