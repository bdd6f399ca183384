/// How one settings file has a hook that was registered in it.
public enum ClaudeStanding: Hashable, Sendable {
  /// Every call comes to the hook, as far as this file says.
  case sound(ClaudeHook)
  /// Calls go past it, and why.
  case missing(String)

  /// Looks at a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - level: Its level.
  ///   - hook: The hook as it was registered; nil for whichever of ours is there.
  /// - Returns: How it stands.
  public static func of(
    _ path: String,
    at level: ClaudeLevel,
    for hook: ClaudeHook? = nil
  ) -> ClaudeStanding {
    guard let file = ClaudeView.read(level, path) else { return .missing("the file is gone") }
    if let problem = file.problem { return .missing("the file can't be read: \(problem)") }
    let ours = ClaudeView.handlers(of: file).filter { $0.ours != nil && $0.event == "PreToolUse" }
    guard !ours.isEmpty else { return .missing("no hook for PreToolUse calls stoplog any more") }
    let same = ours.filter { handler in
      hook.map { handler.ours?.program == $0.program && handler.ours?.arguments == $0.arguments }
        ?? true
    }
    guard !same.isEmpty else {
      let now = ours[0].ours.map { ([$0.program] + $0.arguments).joined(separator: " ") } ?? ""
      return .missing("the hook is another command now: \(now)")
    }
    var why = ""
    // Two of ours are as good as the better one.
    for handler in same {
      let view = ClaudeView(only: file, [handler], enoughTime: ClaudeHook.enoughTime)
      let gap = ClaudeStatus.checksOfFile.lazy.flatMap { $0(view) }.first
      guard let gap else { return handler.ours.map(ClaudeStanding.sound) ?? .missing("") }
      if why.isEmpty { why = gap.text }
    }
    return .missing(why)
  }
}
