internal import Effects
internal import Tools

extension Walker {
  /// Follows a program by its description, or by what its file holds.
  mutating func runProgram(_ name: Argument, _ arguments: [Argument]) {
    let base = Paths.name(name.text)
    let outer = (program, words, claims, isElevated, namespace)
    program = base
    words = arguments
    namespace = nil
    if Self.elevating.contains(base) { isElevated = true }
    defer { (program, words, claims, isElevated, namespace) = outer }
    if let means = input.answer { force.append(means) }
    // By an absolute path other machines' programs are named too, so its name counts all the same.
    if name.text.contains("/"), !name.text.hasPrefix("/"), isMissing(name) {
      return addMissing(name)
    }
    if name.text.contains("/") || state.changedSearchPath,
      runOwnProgram(name, arguments)
    {
      // The file of a framework's program doesn't tell what its words do to a database.
      if let known = ProjectProgram.name(at: name.text), let tool = Catalog.tool(named: known) {
        program = known
        for claim in tool.claims(arguments, called: name) { settle(claim) }
      }
      return
    }
    runStartup(base, name)
    runPreloaded(name)
    guard let (tool, teacher) = tools.find(base) else {
      if followRunner(name.origin) { return }
      return runUndescribed(name, arguments)
    }
    noteTool(tool, teacher)
    if base == "heroku", followRunner(name.origin) { return }
    if base == "git", runGitAlias(tool, name, arguments) { return }
    if base == "aws", runCloudAlias(tool, name, arguments) { return }
    claims = tool.claims(
      arguments,
      called: name,
      variables: variables(tool.variables(for: arguments), name)
    )
    let before = effects.count
    // Of a program that only looks in any use, an option that isn't described does nothing else.
    let looks =
      claims.contains(where: \.isUndescribedWord)
      && Roster.entry(named: base)?.claims(arguments) != nil
    for claim in claims where !(looks && claim.isUndescribedWord) { settle(claim) }
    nameVolumes(since: before)
    if base == "git" {
      runGitTransport(arguments)
      runGitHooks(arguments, name.origin)
    }
  }

  /// Programs that run a command with another user's rights.
  private static let elevating: Set<String> = ["doas", "pkexec", "run0", "su", "sudo"]

  private mutating func noteTool(_ tool: Tool, _ teacher: Toolbox.Teacher) {
    guard tracer != nil else { return }
    let source = tool.source.isEmpty ? "" : ", from \(tool.source)"
    tracer?.note("described as '\(tool.name)' by \(teacher.words)\(source)")
  }

  /// The variables that a tool reads, as far as they are set.
  private func variables(_ variables: [Variable], _ name: Argument) -> [String: Argument] {
    var set: [String: Argument] = [:]
    for variable in variables {
      switch state.variables[variable.name] {
      case .known(let value)?: set[variable.name] = Argument(value, origin: name.origin)
      case .unknown?, .list?, .found?, .name?:
        set[variable.name] = Argument(unknown: "$\(variable.name)", origin: name.origin)
      case .unset?, nil: break
      }
    }
    return set
  }

  /// Follows a program that isn't one of the system's; false if it is.
  private mutating func runOwnProgram(_ name: Argument, _ arguments: [Argument]) -> Bool {
    guard let path = programPath(name) else {
      // Found nowhere on a search path that is known: what it leads to is judged by its name.
      guard name.text.contains("/") || isSearchPathKnown else {
        unknown(name.text, "the search path was changed to one that isn't known", name.origin)
        return true
      }
      return false
    }
    if let written = state.overlay.written(path) {
      runWritten(written, name, arguments)
      return true
    }
    guard isOwn(path), !Self.installedFolders.contains(where: path.contains) else { return false }
    runScript(name, path, nil, arguments)
    return true
  }

  private var isSearchPathKnown: Bool {
    if case .known? = state.variables["PATH"] { return surroundings.knowsSearchPath }
    return false
  }

  /// Folders inside a project where package managers put programs that the catalogue knows.
  private static let installedFolders = [
    "/node_modules/.bin/", "/.venv/bin/", "/venv/bin/", "/vendor/bin/",
  ]

  /// Whether a path belongs to the project or to a place where anybody may put programs.
  private func isOwn(_ path: String) -> Bool {
    let folders = [surroundings.project] + surroundings.temporary + surroundings.homes
    return folders.contains { !$0.isEmpty && Paths.isAtOrBelow(path, $0) }
  }

  private mutating func programPath(_ name: Argument) -> String? {
    if name.text.contains("/") { return absolute(name) }
    guard case .known(let searchPath)? = state.variables["PATH"] else { return nil }
    if case .path(let fact)? = world.ask(.program(name.text, searchPath: searchPath)) {
      return fact.resolved
    }
    return nil
  }
}

extension Claim {
  /// Whether it only says that a word isn't described.
  fileprivate var isUndescribedWord: Bool {
    if action == .unknown, case .resource(let resource) = subject { return resource.kind == .text }
    return false
  }
}
