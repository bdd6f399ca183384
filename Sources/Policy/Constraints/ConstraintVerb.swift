internal import Effects

/// What a sentence says is not to be done.
enum ConstraintVerb: Hashable, Sendable {
  case run, use, delete, overwrite, change, create, push, forcePush, commit, deploy, connect,
    install
  /// Writing code in some way; no command does that.
  case write

  /// What it does to a thing that is named; empty for what isn't done to things.
  var actions: [Action] {
    switch self {
    case .delete: [.delete]
    // What is gone is no longer there either.
    case .overwrite: [.overwrite, .delete]
    case .change: [.modify, .overwrite, .delete, .grant, .unknown]
    case .create: [.create]
    case .install: [.create, .modify, .overwrite]
    case .run, .use, .push, .forcePush, .commit, .deploy, .connect, .write: []
    }
  }
}
