internal import Effects

/// An agent whose hook calls Stoplog: how its payloads are read and how it is answered.
///
/// To add an agent: a folder with its reader, its answers and its registration, and one line in
/// ``all``.
public struct Agent: Sendable {
  /// The word on the command line, such as `claude`.
  public let name: String
  /// The agent's name for people.
  public let title: String
  /// Reads one payload; the environment becomes that of the request.
  ///
  /// Never fails: what can't be used is an event too.
  public let read: @Sendable (_ payload: [UInt8], _ environment: [String: String]) -> AgentEvent
  /// Says a reply in the words that the sender of the event understands.
  public let answer: @Sendable (_ reply: AgentReply, _ event: AgentEvent) -> AgentAnswer

  /// Every agent, by name.
  public static let all: [Agent] = [claude]

  /// The agent with a name; nil if there is none.
  public static func named(_ name: String) -> Agent? { all.first { $0.name == name } }

  /// What the guard writes if the hook dies or runs out of time before it has an answer.
  ///
  /// It is armed before the payload is read, so it is in the agent's own words and also holds in
  /// every other agent that reads the exit status.
  public var guardAnswer: AgentAnswer {
    let reason = """
      stoplog held this call: it ended before it had an answer
      help: run 'stoplog status', and make the same call again
      """
    let request = Request(.unreadable(reason), directory: "/", agent: name)
    return answer(.deny(reason), .before(request))
  }
}
