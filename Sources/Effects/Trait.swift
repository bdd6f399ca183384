/// Something that facts or arguments say of an effect, which policy can weigh.
public enum Trait: String, Hashable, Sendable, CaseIterable {
  /// A directory with everything beneath it.
  case recursive
  /// A flag or another means skips the tool's own question.
  case skipsQuestion = "skips-question"
  /// Git holds these bytes in a commit.
  case committed
  /// Git holds these bytes in a commit that a remote has too.
  case pushed
  /// Git tracks the file and it differs from the last commit.
  case changed
  /// Git neither tracks nor ignores the file.
  case untracked
  /// Git ignores the file.
  case ignored
  /// A build or an install makes it again.
  case regenerable
  /// The session made it itself.
  case ownWork = "own-work"
  /// Made for tests, so that losing it costs nothing.
  case disposable
  /// It reaches no further than this machine.
  case local
  /// It is moved, so that its content stays.
  case moved
  /// It is what a copied or moved file becomes.
  case placed
  /// Several sources land on one name.
  case manyToOne = "many-to-one"
  /// The target was given through a variable that is empty or not set.
  case emptyVariable = "empty-variable"
  /// A symbolic link leads to the target.
  case throughLink = "through-link"
  /// The step before this one may fail, and then this one hits something else.
  case afterFailure = "after-failure"
  /// A backup, or what protects from loss.
  case protection
  /// The tool's remote side keeps the data, such as a branch on a server.
  case remote
  /// Nothing describes the program, but by custom it only looks when it is used like this.
  case byCustom = "by-custom"
  /// The target belongs to Stoplog itself or registers it with an agent.
  case gate
  /// It happens with another user's rights, such as those of root.
  case elevated
  /// What is taken away is made anew afterwards, without what it held.
  case recreated
  /// The line or the session put it where it is; it was somewhere else before.
  case broughtHere = "brought-here"
  /// The same effect was denied or rejected earlier in the session.
  case deniedBefore = "denied-before"
  /// The same effect was held earlier in the session, and nobody has released it.
  case heldBefore = "held-before"
  /// The command fails if the name is taken, so that success means that the thing is new.
  case exclusive
  /// Nothing had that name when it was looked up.
  case new
  /// A stash of git is put on the stack or thrown away.
  case stash
  /// What a tool keeps of its own work and writes at every run, such as a state.
  case bookkeeping
  /// Something milder failed on the same target earlier in the session.
  case escalated
  /// The session has removed more in a short time than anybody could follow.
  case tooFast = "too-fast"
  /// Another session that is at work now has made or changed it.
  case othersWork = "others-work"
}
