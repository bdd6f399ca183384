/// What a cloud says of one thing that a command would delete or change.
public struct CloudLoss: Hashable, Sendable {
  /// What it is, with its name, such as `RDS instance app`.
  public var title: String
  /// What it is like, in a few words each.
  public var details: [String]
  /// What goes with it, what stays, and what protects it, a sentence each.
  public var sentences: [String]
  /// Objects or resources that go; nil if they weren't counted.
  public var resources: Int?
  /// Rows or items that go.
  public var rows: Int?
  /// Bytes that go.
  public var bytes: Int?
  /// Whether counting stopped at a bound, so that the numbers are too small.
  public var isPartial: Bool
  /// Names and tags that may tell the environment.
  public var names: [String]
  /// The days between which it, or what is in it, was made; nil if they aren't known.
  public var days: ClosedRange<String>?
  /// What wasn't found out, and why; empty if all was.
  public var note: String
  /// Whether the cloud says that there is no such thing.
  public var isMissing = false

  /// Collects what was found.
  public init(
    title: String,
    details: [String] = [],
    sentences: [String] = [],
    resources: Int? = nil,
    rows: Int? = nil,
    bytes: Int? = nil,
    isPartial: Bool = false,
    names: [String] = [],
    days: ClosedRange<String>? = nil,
    note: String = ""
  ) {
    self.title = title
    self.details = details
    self.sentences = sentences
    self.resources = resources
    self.rows = rows
    self.bytes = bytes
    self.isPartial = isPartial
    self.names = names
    self.days = days
    self.note = note
  }

  /// All of it but the numbers, in words.
  public var description: String {
    let head = details.isEmpty ? title : "\(title) (\(details.joined(separator: ", ")))"
    return ([head] + sentences + [note]).filter { !$0.isEmpty }.joined(separator: "; ")
  }
}
