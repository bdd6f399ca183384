/// One thing that happened before a command is judged.
enum ProvenanceStep: Sendable {
  /// The session asked for it, bash ran it, and its status was told.
  case did(String)
  /// The session asked for it, and this was told of its end; nil says nothing.
  case told(String, Int?)
  /// The session asked for it, something else happened as if it had run, and this was told.
  case played(String, String, Int)
  /// Another session asked for it, and it ended well.
  case other(String)
  /// Somebody else ran it.
  case outside(String)
}
