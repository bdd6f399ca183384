internal import Effects
internal import JSON

/// Makes a request out of a PreToolUse payload.
enum ClaudeRequest {
  /// The most bytes of a command.
  ///
  /// Linux passes no argument over 128 KiB to a program (execve(2)),
  /// so a longer one could only be run in a way that nobody has looked at.
  static let commandLimit = 1 << 20

  static func request(
    _ fields: ClaudeFields,
    _ environment: [String: String]
  ) throws(ClaudeFields.Problem) -> Request {
    let directory = try fields.directory("cwd")
    let tool = try fields.text("tool_name")
    let input = try fields.object("tool_input")
    return Request(
      try body(tool, input, in: directory),
      directory: directory,
      environment: environment,
      session: try fields.text("session_id"),
      agent: Agent.claude.name,
      call: try fields.text("tool_use_id"),
      subagent: try fields.textIfAny("agent_id") ?? "",
      transcript: fields.members["transcript_path"]?.string ?? ""
    )
  }

  /// The start of a session, as a request that only looks.
  static func start(
    _ fields: ClaudeFields,
    _ source: String,
    _ environment: [String: String]
  ) throws(ClaudeFields.Problem) -> Request {
    Request(
      .read("session start: \(source)"),
      directory: try fields.directory("cwd"),
      environment: environment,
      session: try fields.text("session_id"),
      agent: Agent.claude.name,
      transcript: fields.members["transcript_path"]?.string ?? ""
    )
  }

  private static func body(
    _ tool: String,
    _ input: ClaudeFields,
    in directory: String
  ) throws(ClaudeFields.Problem) -> Request.Body {
    switch ClaudeTool.named(tool) {
    case .shell(let known):
      // A monitor may open a web socket in place of a shell.
      if tool == "Monitor" && input.members["command"] == nil { return call(tool, input) }
      return .shell(try command(input, known))
    case .write(let key): return .write(path: try input.path(key, in: directory))
    case .edit(let key): return .edit(path: try input.path(key, in: directory))
    case .look(let key): return .read(try input.path(key, in: directory))
    case .plain: return .read("\(tool) \(arguments(input))")
    case nil: return call(tool, input)
    }
  }

  private static func command(
    _ input: ClaudeFields,
    _ known: [String]
  ) throws(ClaudeFields.Problem) -> String {
    let command = try input.text("command")
    guard command.utf8.count <= commandLimit else {
      throw .init(reason: "'command' is over \(commandLimit) bytes")
    }
    // The client refuses arguments outside of its schema before it calls the hook, so another one
    // is news: it might name a folder, a shell or an input that changes what the command does.
    if let other = input.members.keys.sorted().first(where: { !known.contains($0) }) {
      throw .init(reason: "'\(other)' is an argument that stoplog doesn't know")
    }
    return command
  }

  /// A call that only its name tells of.
  ///
  /// The client doesn't pass on what a server claims of its
  /// tools, so there is no hint.
  private static func call(_ tool: String, _ input: ClaudeFields) -> Request.Body {
    .call(tool: tool, arguments: arguments(input), hint: .none)
  }

  private static func arguments(_ input: ClaudeFields) -> String {
    JSONValue.object(input.members).canonical
  }
}
