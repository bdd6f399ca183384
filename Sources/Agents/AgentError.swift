internal import Linux

/// Why an agent's settings were not read or changed; they are then as they were.
public enum AgentError: Error, Hashable, Sendable {
  /// The file isn't JSON as the agent takes it.
  case malformed(path: String, why: String)
  /// Something in the file isn't of the kind that the agent defines.
  case unexpected(path: String, key: String, wanted: String)
  /// The system refused.
  case system(call: String, path: String, why: String)
  /// The file changed while it was being edited.
  case changedMeanwhile(path: String)

  init(_ error: SystemError) {
    self = .system(call: error.call, path: error.object, why: error.reason)
  }
}

extension AgentError: CustomStringConvertible {
  /// What failed and why, and what to do about it.
  public var description: String {
    switch self {
    case .malformed(let path, let why):
      """
      cannot read '\(path)': \(why)
      help: mend the file, which must hold one JSON object with every key once, then try again
      """
    case .unexpected(let path, let key, let wanted):
      """
      cannot change '\(path)': '\(key)' is not \(wanted)
      help: mend the file, then try again
      """
    case .system(let call, let path, let why):
      """
      cannot \(call) '\(path)': \(why)
      help: check that the path exists and that you may use it, then try again
      """
    case .changedMeanwhile(let path):
      """
      cannot change '\(path)': something else changed it at the same time
      help: close what is writing to it, then try again
      """
    }
  }
}
