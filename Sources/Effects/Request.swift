/// What an agent asks to do.
public struct Request: Hashable, Sendable {
  /// What is asked for.
  public var body: Body
  /// The absolute path of the working directory.
  public var directory: String
  /// The environment variables the request would run with.
  public var environment: [String: String]
  /// The agent's session, or `terminal` for a person's own.
  public var session: String
  /// The agent's name, such as `claude`.
  public var agent: String
  /// The agent's own name for this call, which ties its outcome to it.
  public var call: String
  /// The agent's own name for the subagent that asks; empty if it is the session itself.
  public var subagent: String
  /// The folder that the agent was started in, if it says so; empty otherwise.
  public var start: String

  /// The file in which the agent keeps the conversation; empty if there is none.
  public var transcript: String

  /// Describes a request.
  public init(
    _ body: Body,
    directory: String,
    environment: [String: String] = [:],
    session: String = "terminal",
    agent: String = "person",
    call: String = "",
    subagent: String = "",
    start: String = "",
    transcript: String = ""
  ) {
    self.body = body
    self.directory = directory
    self.environment = environment
    self.session = session
    self.agent = agent
    self.call = call
    self.subagent = subagent
    self.start = start
    self.transcript = transcript
  }
}

extension Request {
  /// The forms of request.
  public enum Body: Hashable, Sendable {
    /// A command line for bash.
    case shell(String)
    /// A whole file is written.
    case write(path: String)
    /// A part of a file is changed.
    case edit(path: String)
    /// Something is only looked at.
    case read(String)
    /// A tool of the agent or of a server that it talks to; arguments are JSON text.
    case call(tool: String, arguments: String, hint: Hint)
    /// Something that could not be understood, with the reason; always held.
    case unreadable(String)

    /// What a server claims of its own tool; never better than unknown by itself.
    public enum Hint: String, Hashable, Sendable {
      case none
      case readOnly = "read-only"
      case destructive
    }
  }

  /// The exact text that is judged, shown, signed and recorded.
  public var text: String {
    switch body {
    case .shell(let command): command
    case .write(let path): "write \(path)"
    case .edit(let path): "edit \(path)"
    case .read(let what): what
    case .call(let tool, let arguments, _): "\(tool) \(arguments)"
    case .unreadable(let why): why
    }
  }
}
