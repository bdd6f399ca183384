/// One step of what is done to a value.
public enum CodeLink: Hashable, Sendable {
  /// A member is taken by its name.
  case member(String)
  /// It is called.
  case call([CodeArgument])
  /// An element is taken.
  case index([Code])
}
