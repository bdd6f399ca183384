/// What a person answers when asked for a task, before it is understood.
public struct TaskAnswers: Hashable, Sendable {
  /// What is to be reached.
  public var goal = ""
  /// The environment's word.
  public var environment = ""
  /// Where changes are expected.
  public var scope: [String] = []
  /// What must survive.
  public var mustSurvive: [String] = []
  /// What is kept, and the check that shows that it isn't needed.
  public var keep: [Kept] = []
  /// How everything is taken back.
  public var rollback = ""
  /// What goes beyond the scope: actions and a thing.
  public var escalations: [String] = []
  /// Who may loosen it.
  public var approvers: [String] = []

  /// Nothing was answered yet.
  public init() {}

  /// What is kept, and until when.
  public struct Kept: Hashable, Sendable {
    /// The thing.
    public var what: String
    /// The command that shows that it isn't needed any more.
    public var check: String

    /// Takes an answer.
    public init(_ what: String, check: String) {
      self.what = what
      self.check = check
    }
  }

  /// The answers as a file, which says the same when it is read.
  public var yaml: String {
    var lines = ["version: 1", "goal: \(Self.quoted(goal))"]
    if !environment.isEmpty { lines.append("environment: \(Self.quoted(environment))") }
    lines += Self.list("scope", scope) + Self.list("must-survive", mustSurvive)
    if !keep.isEmpty {
      lines.append("keep-until-verified:")
      for kept in keep {
        lines += [
          "  - what: \(Self.quoted(kept.what))", "    check: \(Self.quoted(kept.check))",
        ]
      }
    }
    if !rollback.isEmpty { lines.append("rollback: \(Self.quoted(rollback))") }
    if !escalations.isEmpty {
      lines.append("escalations:")
      for escalation in escalations {
        let parts = escalation.split(separator: " ", maxSplits: 1).map(String.init)
        let actions = (parts.first ?? "").split(separator: ",").map { Self.quoted(String($0)) }
        lines += [
          "  - actions: [\(actions.joined(separator: ", "))]",
          "    what: \(Self.quoted(parts.count > 1 ? parts[1] : ""))",
        ]
      }
    }
    lines += Self.list("approvers", approvers)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func list(_ key: String, _ words: [String]) -> [String] {
    words.isEmpty ? [] : ["\(key):"] + words.map { "  - \(quoted($0))" }
  }

  private static func quoted(_ text: String) -> String {
    let plain = text.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }
    var out = "\""
    for scalar in plain {
      if scalar == "\"" || scalar == "\\" { out.append("\\") }
      out.unicodeScalars.append(scalar)
    }
    return out + "\""
  }
}
