public import Effects
internal import Linux

/// Looks up in the world what analysis asks, without changing anything.
///
/// What isn't found out in time, can't be read or is too large is `unknown` with the reason. A
/// question for a list is answered with a list, which may be empty; a path that leads to nothing
/// is of the kind `missing`; anything else that doesn't exist is `none`.
///
/// | question | answer |
/// |---|---|
/// | `path`, `program` | `path` |
/// | `tree` | `tree` |
/// | `glob`, `untracked`, `changes` | `paths` |
/// | `home`, `text`, `gitConfig` | `text` |
/// | `git` | `git` |
/// | `databases`, `connection` | `databases` |
/// | `credentials` | `credentials` |
/// | `terraform`, `plan` | `terraform` |
/// | `damage` | `damage` |
/// | `ref` | `ref` |
/// | `account` | `account` |
/// | `cloud` | `cloud` |
/// | `engine` | `engine` |
///
/// A finder remembers what git said, so use a new one for each judgement.
public struct FactFinder {
  /// Where the programs that are run are found; a session's own search path is never used.
  static let programFolders = ["/usr/bin", "/usr/local/bin", "/bin"]

  private let surroundings: Surroundings
  private let environment: [String: String]
  private let limits: Limits
  private let stacks: TerraformFacts
  private let measuring: String
  private let digest: @Sendable ([UInt8]) -> String
  private var git: GitFacts

  /// Makes a finder for one request.
  ///
  /// - Parameters:
  ///   - surroundings: Where the request would run. The first of its homes is the one whose git
  ///     configuration is read.
  ///   - environment: The request's own variables, which may name databases and workspaces.
  ///   - limits: How much is looked at.
  ///   - digest: Hex SHA-256 of some bytes.
  ///   - earlierState: The state that was last seen in a Terraform folder, if any was.
  ///   - measuring: The path of `stoplogd`; the one beside this program if none is given.
  public init(
    surroundings: Surroundings,
    environment: [String: String],
    limits: Limits = Limits(),
    digest: @escaping @Sendable ([UInt8]) -> String,
    earlierState: @escaping (String) -> SeenState? = { _ in nil },
    measuring: String? = nil
  ) {
    self.measuring = measuring ?? DamageService.beside
    self.digest = digest
    self.surroundings = surroundings
    self.environment = environment
    self.limits = limits
    let home = surroundings.homes.first ?? "/nonexistent"
    stacks = TerraformFacts(
      environment: environment,
      limits: limits,
      digest: digest,
      earlier: earlierState
    )
    git = GitFacts(
      folders: Self.programFolders,
      home: home,
      environment: environment,
      limits: limits
    )
  }

  /// Answers a round of questions; git is asked about all paths of a repository together.
  public mutating func answers(to questions: [Question], within budget: Budget) -> FactTable {
    for case .git(let path) in questions where PathText.isNormal(path) { git.expect(path) }
    var table = FactTable()
    for question in questions { table[question] = answer(question, within: budget) }
    return table
  }

  /// Answers one question.
  public mutating func answer(_ question: Question, within budget: Budget) -> Answer {
    do throws(Unknown) {
      try budget.check()
      if let path = Self.path(of: question), !PathText.isNormal(path) {
        throw Unknown("'\(path)' is not an absolute, normalised path")
      }
      return try find(question, budget)
    } catch {
      return .unknown(error.reason)
    }
  }

  private mutating func find(_ question: Question, _ budget: Budget) throws(Unknown) -> Answer {
    switch question {
    case .path(let path):
      return .path(try PathFacts.answer(path))
    case .tree(let path):
      return try TreeFacts.answer(path, limits: limits, budget: budget).map(Answer.tree)
        ?? Answer.none
    case .glob(let pattern):
      return .paths(try GlobFacts.answer(pattern, limits: limits, budget: budget))
    case .find(let directory, let tests):
      return .paths(
        try FindFacts.answer(directory, tests, limits: limits, budget: budget)
      )
    case .archive(let path):
      return try ArchiveFacts.members(path, folders: Self.programFolders, budget: budget)
        .map(Answer.paths) ?? Answer.none
    case .home(let user):
      return try HomeFacts.answer(user).map(Answer.text) ?? Answer.none
    case .text(let path):
      return try TextFacts.read(path, limit: limits.text).map(Answer.text) ?? Answer.none
    case .program(let name, let searchPath):
      return try ProgramFacts.answer(name, searchPath: searchPath).map(Answer.path) ?? Answer.none
    case .git, .untracked, .changes, .gitConfig:
      return try ask(git: question, budget)
    case .databases(let directory):
      let facts = DatabaseFacts(environment: environment, limit: limits.text, budget: budget)
      return .databases(try facts.answer(directory, project: surroundings.project))
    case .credentials(let directory):
      let facts = CredentialFacts(
        environment: environment,
        home: environment["HOME"] ?? surroundings.homes.first ?? "/nonexistent",
        limit: limits.text,
        budget: budget
      )
      return .credentials(try facts.answer(directory, project: surroundings.project))
    case .terraform(let directory):
      return try stacks.state(directory, budget: budget).map(Answer.terraform) ?? Answer.none
    case .plan(let path, let directory):
      return try stacks.plan(path, directory, budget: budget).map(Answer.terraform) ?? Answer.none
    case .connection(let query):
      let facts = DatabaseFacts(environment: environment, limit: limits.text, budget: budget)
      return .databases([try ConnectionFacts(databases: facts).answer(query)])
    case .damage(let query):
      return .damage(try damage(budget).answer(query))
    case .ref(let path, let name, let isDated):
      let facts = RefFacts(
        limit: limits.state,
        home: surroundings.homes.first ?? "/nonexistent",
        budget: budget
      )
      return try facts.answer(path, name: name, isDated: isDated).map(Answer.ref) ?? Answer.none
    case .account(let call):
      return try clouds(budget).account(call).map(Answer.account) ?? Answer.none
    case .cloud(let call):
      return try clouds(budget).losses(call).map(Answer.cloud) ?? Answer.none
    case .engine(let query):
      return .engine(try engines(budget).answer(query))
    }
  }

  private func clouds(_ budget: Budget) -> CloudFacts {
    CloudFacts(
      service: DamageService(program: measuring),
      home: surroundings.homes.first ?? "/nonexistent",
      limits: limits,
      budget: budget
    )
  }

  private func engines(_ budget: Budget) -> EngineFacts {
    EngineFacts(
      service: DamageService(program: measuring),
      home: surroundings.homes.first ?? "/nonexistent",
      limits: limits,
      budget: budget,
      digest: digest
    )
  }

  private func damage(_ budget: Budget) -> DamageFacts {
    DamageFacts(
      service: DamageService(program: measuring),
      environment: environment,
      databases: DatabaseFacts(environment: environment, limit: limits.text, budget: budget),
      milliseconds: limits.database,
      budget: budget
    )
  }

  private mutating func ask(
    git question: Question,
    _ budget: Budget
  ) throws(Unknown) -> Answer {
    switch question {
    case .git(let path):
      return try git.fact(path, budget: budget).map(Answer.git) ?? Answer.none
    case .untracked(let path, let ignoredToo):
      let paths = try git.untracked(path, ignoredToo: ignoredToo, budget: budget)
      return paths.map(Answer.paths) ?? Answer.none
    case .changes(let path):
      return try git.changes(path, budget: budget).map(Answer.paths) ?? Answer.none
    case .gitConfig(let folder, let key):
      return try git.setting(folder, key: key, budget: budget).map(Answer.text) ?? Answer.none
    default:
      throw Unknown("not a question for git")
    }
  }

  /// The path that a question is about; nil if it has none, or a pattern.
  private static func path(of question: Question) -> String? {
    switch question {
    case .path(let path), .tree(let path), .text(let path), .git(let path), .changes(let path),
      .databases(let path), .credentials(let path), .terraform(let path), .untracked(let path, _),
      .gitConfig(let path, _), .plan(let path, _), .find(let path, _),
      .archive(let path), .ref(let path, _, _):
      path
    case .connection(let query), .damage(let query): query.directory
    case .account(let call), .cloud(let call): call.directory
    case .glob, .home, .program, .engine: nil
    }
  }
}
