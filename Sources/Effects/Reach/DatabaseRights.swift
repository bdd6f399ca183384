/// What a role may do in a database, as the server itself says.
public struct DatabaseRights: Hashable, Sendable {
  /// The server, such as `PostgreSQL 15.18`.
  public var server: String
  /// The database that the role was asked in.
  public var database: String
  /// The role.
  public var role: String
  /// Whether nothing is kept from the role.
  public var isSuperuser: Bool
  /// Whether the role may drop the whole database.
  public var dropsDatabase: Bool
  /// How many tables there are.
  public var tables: Int
  /// How many of them the role may drop or truncate.
  public var droppable: Int
  /// How many of them the role may delete rows of.
  public var deletable: Int
  /// How many of them the role may change rows of.
  public var updatable: Int
  /// Schemas in which there are tables.
  public var schemas: [String]
  /// Other databases of the server that the role may connect to.
  public var others: [String]

  /// Describes rights.
  public init(
    server: String,
    database: String,
    role: String,
    isSuperuser: Bool = false,
    dropsDatabase: Bool = false,
    tables: Int = 0,
    droppable: Int = 0,
    deletable: Int = 0,
    updatable: Int = 0,
    schemas: [String] = [],
    others: [String] = []
  ) {
    self.server = server
    self.database = database
    self.role = role
    self.isSuperuser = isSuperuser
    self.dropsDatabase = dropsDatabase
    self.tables = tables
    self.droppable = droppable
    self.deletable = deletable
    self.updatable = updatable
    self.schemas = schemas
    self.others = others
  }

  /// Whether the role may take anything away.
  public var isDestructive: Bool {
    isSuperuser || dropsDatabase || droppable + deletable + updatable > 0
  }
}
