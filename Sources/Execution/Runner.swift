public import Holds
internal import Linux

/// Runs what a permit allows, once.
public enum Runner {
  /// Runs the permit's command with the real bash and waits for its end.
  ///
  /// Standard input, output and error are the caller's own. The permit is used up whatever
  /// happens.
  ///
  /// - Throws: ``ExecutionError`` if the shell can't be started; nothing has run then.
  public static func run(
    _ permit: consuming Permit,
    directory: String,
    environment: [String: String]
  ) throws(ExecutionError) -> Ending {
    let command = permit.use { $0.text }
    let start = Clock.monotonic
    do throws(SystemError) {
      let status = try Foreground(
        "/bin/bash",
        ["-c", command],
        environment: environment,
        directory: directory
      ).run()
      return Ending(
        status: Int(status),
        milliseconds: (Clock.monotonic - start) / 1_000_000
      )
    } catch {
      throw .notStarted(command: command, why: error.reason)
    }
  }
}
