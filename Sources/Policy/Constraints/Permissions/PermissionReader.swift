internal import Effects
public import Tools

/// Reads the permission rules of agents as rules that tighten; what allows is passed over.
///
/// - SeeAlso: https://code.claude.com/docs/en/permissions and the README of Codex's execpolicy.
public struct PermissionReader: Sendable {
  /// The programs by which options are told from words.
  public var tools: Toolbox
  /// The home folder, for `~/`.
  public var home: String

  /// Reads with what is known of programs and of the home.
  public init(tools: Toolbox = Toolbox(), home: String = "") {
    self.tools = tools
    self.home = home
  }

  /// What became of one rule of Claude Code, such as `Bash(git push *)`.
  ///
  /// - Parameters:
  ///   - rule: The rule as it stands in `permissions.deny` or `permissions.ask`.
  ///   - list: `deny`, `ask` or `allow`.
  ///   - source: Where it stands.
  /// - Returns: The rule, or why it is none.
  public func reading(
    claude rule: String,
    list: String,
    _ source: ConstraintSource
  ) -> ConstraintReading {
    let sentence = "\(list) \(rule)"
    guard list != "allow" else {
      return ConstraintReading(source: source, sentence: sentence, meaning: .loosens)
    }
    do throws(ConstraintDoubt) {
      let subjects = try subjects(rule)
      return Self.reading(sentence, list == "deny" ? .deny : .hold, subjects, source)
    } catch {
      var why = "the agent itself looks after it"
      if case .notUnderstood(let reason) = error { why = reason }
      return ConstraintReading(source: source, sentence: sentence, meaning: .notUnderstood(why))
    }
  }

  static func reading(
    _ sentence: String,
    _ verdict: Verdict,
    _ subjects: [ConstraintSubject],
    _ source: ConstraintSource
  ) -> ConstraintReading {
    let constraint = Constraint(
      source: source,
      sentence: sentence,
      verdict: verdict,
      subjects: subjects
    )
    return ConstraintReading(source: source, sentence: sentence, meaning: .rule(constraint))
  }

  private func subjects(_ rule: String) throws(ConstraintDoubt) -> [ConstraintSubject] {
    if rule.hasPrefix("mcp__") {
      let parts = rule.split(separator: "__", omittingEmptySubsequences: false)
      return [ConstraintSubject(.call(Glob(parts.count > 2 ? rule : rule + "__*")))]
    }
    guard let open = rule.firstIndex(of: "("), rule.last == ")" else {
      throw .notUnderstood("a whole tool is taken away by the agent itself")
    }
    let inner = String(rule[rule.index(after: open)...].dropLast()).trimmedOfSpaces
    switch rule[..<open] {
    case "Bash": return [try command(inner)]
    case "Edit", "Write", "MultiEdit", "NotebookEdit": return [file(inner)]
    default: throw .notUnderstood("the agent itself looks after '\(rule[..<open])'")
    }
  }

  private func command(_ text: String) throws(ConstraintDoubt) -> ConstraintSubject {
    var text = text
    var isOpen = false
    for end in [":*", " *", "*"] where text.hasSuffix(end) && !isOpen {
      // `git pu*` begins a word and ends anywhere.
      if end == "*", !text.hasSuffix(" ") {
        text = String(text.dropLast()) + "*"
      } else {
        text.removeLast(end.count)
      }
      isOpen = true
    }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first, !first.hasPrefix("*"), !first.hasPrefix("-"),
      !words.dropFirst().contains("*"),
      var pattern = CommandReading(tools: tools).pattern(words: words)
    else {
      throw .notUnderstood("a pattern in the middle of a command can't be told by its words")
    }
    pattern.isWhole = !isOpen && pattern.flags.isEmpty
    return ConstraintSubject(.command(pattern))
  }

  private func file(_ text: String) -> ConstraintSubject {
    var path = text
    if path.hasPrefix("//") {
      path.removeFirst()
    } else if path.hasPrefix("~/") {
      path = home + path.dropFirst()
    } else {
      if path.hasPrefix("./") { path.removeFirst(2) }
      // One slash is the folder of the project, as in a .gitignore.
      if path.hasPrefix("/") {
        path.removeFirst()
      } else if !path.contains("/") {
        path = "**/" + path
      }
    }
    while path.hasSuffix("/") { path.removeLast() }
    let actions: [Action] = [.create, .modify, .overwrite, .delete, .grant]
    let paths = path.hasSuffix("**") ? [Glob(path)] : [Glob(path), Glob(path + "/**")]
    return ConstraintSubject(.effect(EffectPattern(actions: actions, paths: paths)))
  }
}
