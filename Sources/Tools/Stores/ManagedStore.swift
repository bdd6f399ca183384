/// What a provider says of a kind of thing that holds data or that others depend on.
///
/// It tells what goes with a deletion, not whether something may be deleted.
public struct ManagedStore: Hashable, Sendable {
  /// The provider's name for it.
  public let name: String
  /// What it is, in one word or two.
  public let word: String
  /// The types of Terraform's providers that stand for it.
  public let types: [String]
  /// The commands that delete it, such as `aws rds delete-db-instance`.
  public let commands: [String]
  /// What its deletion removes, in a few words that follow the thing's name.
  public let loses: String
  /// The attribute and the value by which its backups outlive it; nil if nothing does that.
  public let keptBy: Setting?
  /// Whether it can be set back to a moment in the past while it exists.
  public let pointInTime: String
  /// How long, and how, it can be brought back once it is deleted.
  public let undelete: String
  /// The provider's page that says so.
  public let source: String

  /// An attribute of a resource with one value.
  public struct Setting: Hashable, Sendable {
    /// The attribute.
    public let name: String
    /// Its value.
    public let value: String
    /// What it means, in a few words.
    public let means: String
  }

  init(
    _ name: String,
    _ word: String,
    _ types: String,
    commands: [String] = [],
    loses: String,
    keptBy: Setting? = nil,
    pointInTime: String,
    undelete: String,
    _ source: String
  ) {
    self.name = name
    self.word = word
    self.types = types.split(separator: " ").map(String.init)
    self.commands = commands
    self.loses = loses
    self.keptBy = keptBy
    self.pointInTime = pointInTime
    self.undelete = undelete
    self.source = source
  }

  /// The kind of thing that a Terraform type stands for; nil if the type holds no data.
  public static func of(type: String) -> ManagedStore? { byType[type] }

  /// The kind of thing that a command deletes, by its words; nil if it deletes none of them.
  public static func of(command: String) -> ManagedStore? {
    let words = command.split(separator: " ")
    for count in [5, 4, 3, 2] where words.count >= count {
      if let store = byCommand[words[..<count].joined(separator: " ")] { return store }
    }
    return nil
  }

  private static let byType = Dictionary(
    all.flatMap { store in store.types.map { ($0, store) } },
    uniquingKeysWith: { first, _ in first }
  )

  private static let byCommand = Dictionary(
    all.flatMap { store in store.commands.map { ($0, store) } },
    uniquingKeysWith: { first, _ in first }
  )
}
