public import Agents
public import Doctor
internal import Effects
internal import Facts
internal import Linux
internal import Policy

/// Looks at what an agent in a folder can reach: the work behind `stoplog doctor`.
public struct Checkup {
  /// The folder.
  public var directory: String
  /// The home in which clients keep their access.
  public var home: String
  /// The variables that an agent would have.
  public var environment: [String: String]
  /// Whether no server may be asked.
  public var isOffline: Bool
  /// The home whose `stoplog.yaml` says what is for development; nil for the account's own, which no
  /// session can set.
  public var declaring: String?

  /// Milliseconds for everything but servers.
  private static let milliseconds = 10_000

  /// Names what is looked at.
  public init(
    directory: String,
    home: String,
    environment: [String: String],
    isOffline: Bool = false
  ) {
    self.directory = directory
    self.home = home
    self.environment = environment
    self.isOffline = isOffline
  }

  /// Looks, and runs every check.
  ///
  /// - Parameters:
  ///   - state: The state folder of the gate; nil if it isn't to be looked at.
  ///   - folders: Where Claude Code's settings are.
  /// - Returns: The findings.
  public func run(state: String?, _ folders: ClaudeFolders) -> Diagnosis {
    let found = SurroundingsFinder.find(
      directory: directory,
      environment: ["HOME": home].merging(environment) { one, _ in one }
    )
    var finder = ReachFinder(
      directory: directory,
      project: found.project,
      home: home,
      environment: environment,
      budget: Budget(milliseconds: Self.milliseconds)
    )
    var problems: [String] = []
    finder.declare(names(found, &problems))
    var reach = finder.find(isOffline: isOffline)
    for problem in problems {
      reach.unread.append(
        UnreadPlace(SourcePlace(reach.project + "/stoplog.yaml"), reason: problem)
      )
    }
    look(at: state, folders, &reach)
    return Diagnosis(of: reach)
  }

  /// What names mean; the project's own file may only tighten it.
  private func names(_ found: Surroundings, _ problems: inout [String]) -> EnvironmentNames {
    var names = EnvironmentNames()
    do throws(PipelineError) {
      names = try PolicyLoader.own(below: declaring).environments
      names = names.tightened(by: try PolicyLoader.file(of: found).environments)
    } catch {
      problems.append("\(error.description.split(separator: "\n").first ?? "it can't be read")")
    }
    return names
  }

  /// Whether calls of the agents that are here come to the gate, and whether the gate works.
  private func look(at state: String?, _ folders: ClaudeFolders, _ reach: inout Reach) {
    guard let state, !reach.agents.isEmpty else { return }
    let standing = Standing(state, folders)
    for index in reach.agents.indices {
      let name = reach.agents[index].name
      if name == "claude" {
        let wide = standing.gaps.filter { Standing.wide.contains($0.id) }
        reach.agents[index].hook =
          standing.isHooked
          ? .registered : standing.claude == nil ? .missing : .open(wide.map(\.text))
      } else if Agent.named(name) != nil {
        reach.agents[index].hook = .missing
      }
    }
    guard reach.agents.contains(where: { $0.hook == .registered }) else { return }
    if let problem = standing.problem {
      reach.guardProblem = String(problem.split(separator: "\n").first ?? "its state can't be used")
    } else if standing.approvers.isEmpty {
      reach.guardProblem = "nobody can approve a hold: no approver has a key"
    }
  }
}
