/// Why a released command did not start.
public enum ExecutionError: Error, Hashable, Sendable {
  /// The shell could not be started; `why` is the system's reason.
  case notStarted(command: String, why: String)
}

extension ExecutionError: CustomStringConvertible {
  /// What failed and why, and what to do about it.
  public var description: String {
    switch self {
    case .notStarted(let command, let why):
      """
      cannot run '\(command)': \(why)
      help: check that /bin/bash and the working directory exist, then ask again
      """
    }
  }
}
