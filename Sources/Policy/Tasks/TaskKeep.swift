/// What must keep running, or stay, until a check has passed and a person has released it.
public struct TaskKeep: Hashable, Sendable {
  /// What is kept.
  public var item: TaskItem
  /// The command of a shell that shows that it isn't needed any more: it ends with status 0 then.
  public var check: String

  /// Describes what is kept.
  public init(_ item: TaskItem, check: String) {
    self.item = item
    self.check = check
  }
}
