/// One published accident, as it can be played again: who, when, what happened, and how to build it.
public struct Scenario: Sendable {
  /// The number under which the accident is known here, such as `S13`.
  public let id: String
  /// When it happened, as it was published.
  public let date: String
  /// The agent that did it.
  public let agent: String
  /// What happened then, in one line.
  public let title: String
  /// The working directory of its commands, seen from the scene's world.
  let folder: String
  /// What its commands find in the environment; `{world}` stands for the path of the scene's world.
  let environment: [String: String]
  /// The programs that are stand-ins: they can't be installed here, or live on a network.
  let standIns: [StandIn]
  /// The programs that are real where this machine has them, and stand-ins where it doesn't.
  let tools: [String]
  /// The commands that build the world, for bash with the functions of ``Prelude``.
  let build: String
  /// What is then asked for, in order.
  let steps: @Sendable (Toolkit) -> [Step]

  init(
    _ id: String,
    date: String,
    agent: String,
    title: String,
    folder: String = "home/project",
    environment: [String: String] = [:],
    standIns: [StandIn] = [],
    tools: [String] = [],
    build: String,
    steps: @escaping @Sendable (Toolkit) -> [Step]
  ) {
    self.id = id
    self.date = date
    self.agent = agent
    self.title = title
    self.folder = folder
    self.environment = environment
    self.standIns = standIns
    self.tools = tools
    self.build = build
    self.steps = steps
  }
}
