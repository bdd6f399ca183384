internal import JSON
internal import Linux

/// The hook that is written into Claude Code's settings.
///
/// It is in the form with `args`, which the client starts without a shell.
public struct ClaudeHook: Hashable, Sendable {
  /// The absolute path of `stoplog`.
  public var program: String
  /// The arguments.
  public var arguments: [String]
  /// How long the client waits, in seconds; the hook's own deadline must be well below it.
  public var timeout: Int

  /// The events that the hook is for.
  public static let events = ["PreToolUse", "PostToolUse", "PostToolUseFailure", starting]
  /// The event at which the rules in force are told; what fails there holds nothing.
  static let starting = "SessionStart"
  /// How long the client waits unless something else is asked for, in seconds.
  public static let usualTimeout = 60
  /// The least that leaves the hook's own deadline a reserve, in seconds.
  public static let enoughTime = 30
  /// The first arguments of every hook of ours.
  static let verb = ["hook", "claude"]

  /// Describes the hook of an installation.
  ///
  /// - Parameters:
  ///   - program: The absolute path of `stoplog`.
  ///   - state: The absolute path of the state directory.
  ///   - timeout: In seconds.
  public init(program: String, state: String, timeout: Int = usualTimeout) {
    self.program = program
    self.arguments = Self.verb + ["--state", state]
    self.timeout = timeout
  }

  /// Describes a hook as it was found.
  public init(program: String, arguments: [String], timeout: Int) {
    self.program = program
    self.arguments = arguments
    self.timeout = timeout
  }

  /// Reads one of our handlers back; nil if it is somebody else's.
  init?(handler: JSONValue) {
    let arguments = (handler["args"]?.array ?? []).map { $0.string ?? "" }
    guard handler["type"]?.string == "command", let program = handler["command"]?.string,
      Path.name(program) == "stoplog", arguments.starts(with: Self.verb)
    else { return nil }
    self.program = program
    self.arguments = arguments
    self.timeout = handler["timeout"]?.integer ?? 0
  }

  /// The handler as the client reads it.
  ///
  /// `onFailure` holds the call if the hook is missing, dies
  /// or is late; without it such a call runs (measured with 2.1.329).
  /// The start of a session is never held by a fault of ours.
  private func handler(_ event: String) -> OrderedJSON {
    let isStart = event == Self.starting
    let status: JSONValue = isStart ? "stoplog says what holds" : "stoplog looks at the call"
    return .object(
      [
        .init("type", .leaf("command")),
        .init("command", .leaf(.string(program))),
        .init("args", .array(arguments.map { .leaf(.string($0)) })),
        .init("timeout", .leaf(.integer(timeout))),
      ] + (isStart ? [] : [.init("onFailure", .leaf("block"))])
        + [.init("statusMessage", .leaf(status))]
    )
  }

  /// The group of one event: our handler for every tool, or for every way in which a session starts.
  func group(_ event: String) -> OrderedJSON {
    .object([.init("matcher", .leaf("*")), .init("hooks", .array([handler(event)]))])
  }
}
