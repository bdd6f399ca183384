public import Effects

/// The risk document of a task: what it is for, where it may work, and what must survive it.
public struct TaskDocument: Hashable, Sendable {
  /// What is to be reached, in a sentence.
  public var goal: String
  /// The furthest environment that it may change: production includes staging and development.
  public var environment: Environment
  /// Where changes are expected; everywhere if nothing is named.
  public var scope: OrderScope
  /// The programs by which something may be changed; any of them if none is named.
  public var programs: [Glob] = []
  /// What may be done where something is changed; anything if nothing is named.
  public var actions: [Action] = []
  /// What must be there afterwards as it was, or more of it.
  public var mustSurvive: [TaskItem]
  /// What is kept until something is verified.
  public var keep: [TaskKeep]
  /// How everything is taken back, in people's words.
  public var rollback: String
  /// What it may do beyond its scope, once it is signed.
  public var escalations: [TaskEscalation]
  /// Whose signature loosens it; anybody's who may approve if nobody is named.
  public var approvers: [String]
  /// The folder in which it was opened.
  public var folder: String

  /// The items of the scope, as they are written; empty if it is everywhere.
  public var scopeItems: [String] {
    scope.folders + scope.environments.map { "environment:\($0.rawValue)" }
      + scope.resources.map(\.description) + programs.map { "program:\($0.pattern)" }
      + actions.map { "action:\($0.rawValue)" }
  }

  /// Whether any of it counts only when it is signed.
  public var asksForMore: Bool { environment != .development || !escalations.isEmpty }

  /// Writes a document.
  public init(
    goal: String,
    environment: Environment = .development,
    scope: OrderScope = OrderScope(),
    mustSurvive: [TaskItem] = [],
    keep: [TaskKeep] = [],
    rollback: String = "",
    escalations: [TaskEscalation] = [],
    approvers: [String] = [],
    folder: String = ""
  ) {
    self.goal = goal
    self.environment = environment
    self.scope = scope
    self.mustSurvive = mustSurvive
    self.keep = keep
    self.rollback = rollback
    self.escalations = escalations
    self.approvers = approvers
    self.folder = folder
  }

  /// Reads a file of a task.
  ///
  /// - Parameters:
  ///   - bytes: The whole file in UTF-8.
  ///   - folder: What relative paths are meant from.
  ///   - home: What `~` stands for; nil if nobody knows.
  /// - Throws: ``PolicyError``; nothing of a file with an error is taken.
  public static func parse(
    _ bytes: some Collection<UInt8>,
    folder: String,
    home: String?
  ) throws(PolicyError) -> TaskDocument {
    let reader = TaskFileParser(folder: folder, home: home)
    return try reader.document(PolicyFileParser.root(Array(bytes), first: "goal"))
  }
}
