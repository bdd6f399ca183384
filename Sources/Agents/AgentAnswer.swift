/// What the hook's process prints and how it ends; to be written in one piece, last.
public struct AgentAnswer: Hashable, Sendable {
  /// The bytes for standard output.
  public var output: [UInt8]
  /// The bytes for standard error.
  public var errors: [UInt8]
  /// The exit status.
  public var status: Int32

  /// Describes an answer.
  public init(output: [UInt8] = [], errors: [UInt8] = [], status: Int32 = 0) {
    self.output = output
    self.errors = errors
    self.status = status
  }

  /// No opinion.
  public static let silent = AgentAnswer()

  /// Stops a call in every agent that reads the exit status.
  ///
  /// That takes status 2 and a reason on standard error that isn't empty. Standard output stays
  /// empty, because an agent may refuse keys that it doesn't know and then let the call through.
  static func refusal(_ reason: String) -> AgentAnswer {
    AgentAnswer(errors: Array((Excerpt.of(reason, limit: 10_000) + "\n").utf8), status: 2)
  }
}
