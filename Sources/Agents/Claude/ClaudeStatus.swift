internal import Glibc
internal import JSON
internal import Linux

/// Says which ways past the hook are open on this machine.
///
/// Each check is one entry of ``checks``. What they say of the client was measured with 2.1.329.
public enum ClaudeStatus {
  /// The level that holds calls now: managed or user; nil if the hook isn't registered.
  public static func level(_ folders: ClaudeFolders) -> ClaudeLevel? {
    let ours = ClaudeView(folders, enoughTime: 0).ours("PreToolUse").map(\.settings.level)
    return ours.contains(.managed) ? .managed : ours.first
  }

  /// Every gap that is open, the widest first.
  ///
  /// - Parameters:
  ///   - folders: Where the settings are; the project is that of the working directory.
  ///   - enoughTime: The hook's own deadline and a reserve, in seconds.
  /// - Returns: The gaps; never none, because what a person types is always one.
  public static func gaps(
    _ folders: ClaudeFolders,
    enoughTime: Int = ClaudeHook.enoughTime
  ) -> [AgentGap] {
    let view = ClaudeView(folders, enoughTime: enoughTime)
    return checks.flatMap { $0(view) }
  }

  /// The checks that need no more than one settings file, for a hook that was registered there.
  static let checksOfFile: [@Sendable (ClaudeView) -> [AgentGap]] = [
    switchedOff, matcher, onFailure, notBlocking, timeout, program,
  ]

  private static let checks: [@Sendable (ClaudeView) -> [AgentGap]] = [
    notRegistered, switchedOff, managedOnly, unreadable, matcher, onFailure, notBlocking, timeout,
    program, replaceable, userLevel, rewriting, skills, servers, typed,
  ]

  private static let register = "run 'stoplog init --agent claude'"

  @Sendable private static func notRegistered(_ view: ClaudeView) -> [AgentGap] {
    if view.ours("PreToolUse").isEmpty {
      let text = "Claude Code doesn't call stoplog: nothing is held or recorded"
      return [AgentGap("not-registered", text, help: register)]
    }
    let missing = ClaudeHook.events.filter { view.ours($0).isEmpty }
    var gaps: [AgentGap] = []
    let outcomes = missing.filter { $0 != ClaudeHook.starting }
    if !outcomes.isEmpty {
      let text = "how calls end isn't recorded: no hook for \(outcomes.joined(separator: ", "))"
      gaps.append(AgentGap("no-outcomes", text, help: register))
    }
    if missing.contains(ClaudeHook.starting) {
      let text = "sessions aren't told which rules hold: no hook for \(ClaudeHook.starting)"
      gaps.append(AgentGap("no-start", text, help: register))
    }
    return gaps
  }

  @Sendable private static func switchedOff(_ view: ClaudeView) -> [AgentGap] {
    let levels = view.isManaged ? [ClaudeLevel.managed] : ClaudeLevel.allCases
    return view.files(with: "disableAllHooks", at: levels).map {
      let text = "all hooks are switched off by 'disableAllHooks' (\($0.level.rawValue) settings)"
      return AgentGap("switched-off", text, help: "take 'disableAllHooks' out of '\($0.path)'")
    }
  }

  @Sendable private static func managedOnly(_ view: ClaudeView) -> [AgentGap] {
    guard !view.isManaged else { return [] }
    return view.files(with: "allowManagedHooksOnly", at: [.managed]).map {
      let text = "'\($0.path)' allows managed hooks only, and stoplog isn't one"
      return AgentGap("managed-only", text, help: "as root, " + register)
    }
  }

  @Sendable private static func unreadable(_ view: ClaudeView) -> [AgentGap] {
    view.files.compactMap { file in
      file.problem.map {
        let text = "'\(file.path)' can't be read (\($0)), so nobody knows what it says"
        return AgentGap("unreadable-settings", text, help: "mend the file")
      }
    }
  }

  /// A gap for each of our handlers of calls for which the function has words.
  private static func each(
    _ view: ClaudeView,
    _ id: String,
    help: String = register,
    _ words: (ClaudeView.Handler) -> String?
  ) -> [AgentGap] {
    view.ours("PreToolUse").compactMap { handler in
      words(handler).map { AgentGap(id, "\($0) ('\(handler.settings.path)')", help: help) }
    }
  }

  @Sendable private static func matcher(_ view: ClaudeView) -> [AgentGap] {
    each(view, "matcher") { handler in
      if let condition = handler.value["if"]?.string {
        return "only calls that match '\(condition)' are looked at"
      }
      guard !["*", ""].contains(handler.matcher) else { return nil }
      return "only calls of '\(handler.matcher)' are looked at; 'Monitor', for one, runs shell too"
    }
  }

  @Sendable private static func onFailure(_ view: ClaudeView) -> [AgentGap] {
    each(view, "on-failure") { handler in
      guard handler.value["onFailure"]?.string != "block" else { return nil }
      return "a call runs if the hook is missing, crashes or is late: no 'onFailure: block'"
    }
  }

  @Sendable private static func notBlocking(_ view: ClaudeView) -> [AgentGap] {
    each(view, "not-blocking") { handler in
      let key = ["async", "asyncRewake"].first { handler.value[$0]?.bool == true }
      return key.map { "the client doesn't wait for the hook: '\($0)' is set" }
    }
  }

  @Sendable private static func timeout(_ view: ClaudeView) -> [AgentGap] {
    each(view, "timeout") { handler in
      guard let timeout = handler.value["timeout"]?.integer else {
        return "no 'timeout' is set, so how long the client waits is up to its version"
      }
      guard timeout < view.enoughTime else { return nil }
      return "the client waits \(timeout) s, and the hook may need \(view.enoughTime) s"
    }
  }

  @Sendable private static func program(_ view: ClaudeView) -> [AgentGap] {
    each(view, "program") { handler in
      guard let path = handler.ours?.program else { return nil }
      if !path.hasPrefix("/") { return "'\(path)' isn't an absolute path, so PATH decides" }
      if access(path, F_OK) != 0 { return "the program '\(path)' isn't there" }
      let isFile = (try? FileStatus(of: path, followingLinks: true))?.isFile == true
      return isFile && access(path, X_OK) == 0 ? nil : "'\(path)' can't be run"
    }
  }

  @Sendable private static func replaceable(_ view: ClaudeView) -> [AgentGap] {
    let help = "install stoplog as root, in a folder that only root can write"
    return each(view, "replaceable", help: help) { handler in
      guard geteuid() != 0, let path = handler.ours?.program, access(path, F_OK) == 0,
        access(path, W_OK) == 0 || access(Path.parent(path), W_OK) == 0
      else { return nil }
      return "a session can replace '\(path)' with a program that says nothing"
    }
  }

  @Sendable private static func userLevel(_ view: ClaudeView) -> [AgentGap] {
    guard !view.ours("PreToolUse").isEmpty, !view.isManaged else { return [] }
    let text = """
      a project's settings can switch the hook off within two seconds, also while a session runs, \
      and so can '--bare', '--safe-mode', CLAUDE_CODE_SIMPLE or another HOME
      """
    return [AgentGap("user-level", text, help: "as root, \(register): the managed level holds")]
  }

  /// Another hook of the same event may change the call after ours has seen it.
  @Sendable private static func rewriting(_ view: ClaudeView) -> [AgentGap] {
    guard !view.ours("PreToolUse").isEmpty else { return [] }
    let isClosed = view.isManaged && !view.files(with: "allowManagedHooksOnly").isEmpty
    return view.handlers.filter {
      $0.event == "PreToolUse" && $0.ours == nil && !(isClosed && $0.settings.level != .managed)
    }.map {
      let name = $0.value["command"]?.string ?? $0.value["url"]?.string ?? "another kind of hook"
      let text = "'\(name)' may change a call after stoplog has seen it ('\($0.settings.path)')"
      let help = "take it out, or set 'allowManagedHooksOnly: true' in managed settings"
      return AgentGap("rewriting", text, help: help)
    }
  }

  @Sendable private static func skills(_ view: ClaudeView) -> [AgentGap] {
    guard view.files(with: "disableSkillShellExecution").isEmpty else { return [] }
    let text = "shell lines inside skills and slash commands run without a hook"
    let help = "set 'disableSkillShellExecution: true', best in managed settings"
    return [AgentGap("skill-shell", text, help: help)]
  }

  @Sendable private static func servers(_ view: ClaudeView) -> [AgentGap] {
    let off = Set(
      view.files.flatMap { $0.value["disabledMcpjsonServers"]?.array ?? [] }
        .compactMap(\.string)
    )
    let open = view.servers.filter { !off.contains($0) }
    guard !open.isEmpty else { return [] }
    let names = open.joined(separator: ", ")
    let text = "the project's .mcp.json starts programs as soon as a session begins: \(names)"
    let help = "look at .mcp.json, or name them in 'disabledMcpjsonServers'"
    return [AgentGap("project-servers", text, help: help)]
  }

  @Sendable private static func typed(_ view: ClaudeView) -> [AgentGap] {
    let text = "a command that a person types after '!' runs without a hook"
    let help = "use 'stoplog exec' for your own risky commands"
    return [AgentGap("typed", text, help: help)]
  }
}
