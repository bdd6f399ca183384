internal import Effects
internal import Linux

/// The throwaway world of one scenario: a home, projects and servers, all in the drill's folder.
struct Scene {
  /// The scene's own folder in the drill's folder.
  let top: String
  /// Its scenario.
  let scenario: Scenario
  /// The real programs of this machine.
  let toolkit: Toolkit

  /// What stands for the person's machine and servers; its hash is what must not change.
  var world: String { top + "/world" }
  /// The throwaway home.
  var home: String { world + "/home" }
  /// The stand-ins' folder, which is the first on the search path.
  var bin: String { top + "/bin" }
  /// What every stand-in writes its arguments to.
  var calls: String { top + "/calls.log" }
  /// Where the output of commands goes.
  var output: String { top + "/output.log" }
  /// The working directory of its commands.
  var directory: String { world + "/" + scenario.folder }

  /// The whole environment of a step; nothing of the person's own is in it but the search path.
  func environment(of step: Step? = nil) -> [String: String] {
    var variables = [
      "HOME": home, "PATH": "\(bin):\(toolkit.searchPath)", "LC_ALL": "C.UTF-8", "USER": "drill",
      "TERM": "dumb", "CHECKPOINT_DISABLE": "1",
    ]
    for (name, value) in scenario.environment { variables[name] = inWorld(value) }
    for (name, value) in step?.environment ?? [:] { variables[name] = inWorld(value) }
    return variables
  }

  /// The request of a step, as an agent in its own session would make it.
  func request(_ step: Step) -> Request {
    Request(
      .shell(step.command),
      directory: directory,
      environment: environment(of: step),
      session: scenario.id,
      agent: "drill",
      start: directory
    )
  }

  /// Whether everything that a request starts from lies in this scene.
  ///
  /// A command with `~` or a relative path then reaches nothing else, whatever becomes of it.
  func holds(_ request: Request) -> Bool {
    let home = request.environment["HOME"] ?? ""
    return [home, request.directory].allSatisfy { path in
      (Path.resolved(path) ?? "").hasPrefix(world + "/")
    }
  }

  /// What the stand-ins have been called with so far.
  func callsSoFar() -> [UInt8] {
    ((try? File.read(calls, limit: 1 << 20)) ?? nil) ?? []
  }

  private func inWorld(_ value: String) -> String {
    guard let range = value.firstRange(of: "{world}") else { return value }
    return value.replacingCharacters(in: range, with: world)
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
