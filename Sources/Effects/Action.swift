/// What happens to a resource.
public enum Action: String, CaseIterable, Hashable, Sendable {
  case read
  case create
  /// A part of the content changes; the rest stays.
  case modify
  /// The whole content is replaced.
  case overwrite
  case delete
  /// A program or a piece of code runs.
  case execute
  /// Data leaves the machine.
  case send
  /// Somebody is given more rights.
  case grant
  /// Nothing describes what happens; treated as the worst.
  case unknown
}
