/// The levels of Claude Code's settings, strongest first.
public enum ClaudeLevel: String, Hashable, Sendable, CaseIterable {
  /// For everybody on the machine; nothing that a session writes can switch it off.
  case managed
  /// For one user, in the home folder.
  case user
  /// For one project, shared with others.
  case project
  /// For one project on this machine.
  case local
}
