internal import Analysis
internal import Crypto
public import Effects
internal import Facts
public import Policy
public import Tools

/// Parses, analyses, looks up and decides, in rounds, until nothing is open.
public struct Judge {
  /// The rules.
  public var engine: RuleEngine
  /// The tools that are described.
  public var tools: Toolbox
  /// Milliseconds for everything that is looked up.
  public var milliseconds: Int
  /// The state that was last seen in a Terraform folder.
  public var earlierState: (String) -> SeenState?

  /// How often analysis may come back with new questions.
  static let roundLimit = 24

  /// Makes a judge.
  public init(
    engine: RuleEngine = RuleEngine(),
    tools: Toolbox = Toolbox(),
    milliseconds: Int = 8_000,
    earlierState: @escaping (String) -> SeenState? = { _ in nil }
  ) {
    self.engine = engine
    self.tools = tools
    self.milliseconds = milliseconds
    self.earlierState = earlierState
  }

  /// Judges a request in the world as it is.
  public func judge(_ request: Request, in surroundings: Surroundings) -> Judged {
    var finder = FactFinder(
      surroundings: surroundings,
      environment: request.environment,
      digest: { Digest(of: $0).hex },
      earlierState: earlierState
    )
    let budget = Budget(milliseconds: milliseconds)
    var facts = FactTable()
    var found = Analyzer.analyze(request, in: surroundings, facts: facts, tools: tools)
    var round = 0
    while !found.questions.isEmpty, round < Self.roundLimit {
      for (question, answer) in finder.answers(to: found.questions, within: budget).answers {
        facts[question] = answer
      }
      found = Analyzer.analyze(request, in: surroundings, facts: facts, tools: tools)
      round += 1
    }
    return Judged(
      request: request,
      surroundings: surroundings,
      judgement: engine.judge(found.effects, found.invocations),
      facts: facts,
      invocations: found.invocations
    )
  }

  /// How a judgement came to be: the same walk with the same facts, followed step by step.
  public func trace(of judged: Judged) -> Trace {
    Analyzer.explain(
      judged.request,
      in: judged.surroundings,
      facts: judged.facts,
      tools: tools
    ).trace
  }

  /// What the Terraform state in a folder holds now.
  static func state(in folder: String, _ request: Request) -> Answer {
    let surroundings = SurroundingsFinder.find(
      directory: folder,
      environment: request.environment
    )
    var finder = FactFinder(
      surroundings: surroundings,
      environment: request.environment,
      digest: { Digest(of: $0).hex }
    )
    return finder.answer(.terraform(folder), within: Budget(milliseconds: 2_000))
  }

  /// Judges a request with nothing looked up: every open question has the worst answer.
  public func judgePurely(_ request: Request) -> Judged {
    let home = request.environment["HOME"] ?? "/home/user"
    let surroundings = Surroundings(project: request.directory, homes: [home], user: "user")
    let found = Analyzer.analyze(request, in: surroundings, facts: FactTable(), tools: tools)
    return Judged(
      request: request,
      surroundings: surroundings,
      judgement: engine.judge(found.effects, found.invocations),
      facts: FactTable(),
      invocations: found.invocations
    )
  }
}
