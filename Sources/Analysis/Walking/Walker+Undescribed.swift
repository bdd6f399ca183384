internal import Effects
internal import Tools

extension Walker {
  /// A program that the catalogue doesn't describe: what the roster or custom says of it, or
  /// nothing if there is no such program.
  mutating func runUndescribed(_ name: Argument, _ arguments: [Argument]) {
    let base = Paths.name(name.text)
    tracer?.note("a program that the catalogue doesn't describe in full")
    let entry = Roster.entry(named: base)
    if let claims = entry?.claims(arguments) {
      for claim in claims { settle(claim) }
      return
    }
    if Convention.onlyAsks(arguments) {
      return add(Effect(.execute, Resource(.program, name.text), asking: place(name.origin)))
    }
    if isMissing(name) { return addMissing(name) }
    add(
      Effect(
        .unknown,
        Resource(.program, name.text),
        origin: place(name.origin),
        why: entry == nil
          ? "nothing describes the program '\(name.text)'"
          : "'\(name.text)' isn't known to only look when it is called like this"
      )
    )
  }

  /// Says that nothing runs.
  mutating func addMissing(_ name: Argument) {
    add(
      Effect(
        .read,
        Resource(.program, name.text),
        origin: place(name.origin),
        environment: .development,
        reversibility: .reversible,
        why: "there is no such program here, so the shell only says so"
      )
    )
  }

  /// Whether no program of that name is on a search path that is surely the one that counts.
  ///
  /// Whatever ran before on the line could have put one there, unless it only dealt with files
  /// of other names.
  mutating func isMissing(_ name: Argument) -> Bool {
    if name.isFromPackage { return false }
    if name.text.contains("/") {
      guard let path = absolute(name), state.overlay.written(path) == nil,
        state.overlay.resolve(path) == path, !effects.contains(where: { mayMake($0, name.text) })
      else { return false }
      return world.path(path)?.kind == .missing
    }
    guard surroundings.knowsSearchPath, state.functions["command_not_found_handle"] == nil,
      case .known(let searchPath)? = state.variables["PATH"],
      !effects.contains(where: { mayMake($0, name.text) })
    else { return false }
    return world.ask(.program(name.text, searchPath: searchPath)) == Answer.none
  }

  /// Whether git has no subcommand of that name, be it its own or a program on the search path.
  mutating func isMissingGitCommand(_ name: String) -> Bool {
    guard case .known(let searchPath)? = state.variables["PATH"], surroundings.knowsSearchPath,
      state.variables["GIT_EXEC_PATH"] == nil, !name.contains("/"), !name.isEmpty,
      !effects.contains(where: { mayMake($0, "git-" + name) })
    else { return false }
    let folders =
      searchPath + ":/usr/lib/git-core:/usr/libexec/git-core:/usr/local/libexec/git-core"
    return world.ask(.program("git-" + name, searchPath: folders)) == Answer.none
  }

  private func mayMake(_ effect: Effect, _ name: String) -> Bool {
    switch effect.action {
    case .read, .delete, .grant: false
    case .create, .modify, .overwrite:
      effect.place == .none || Paths.name(effect.resource.name) == name
    case .execute, .send, .unknown: !effect.traits.contains(.byCustom)
    }
  }
}

extension Effect {
  /// The effect of a program that nothing describes and that by custom only looks.
  init(_ action: Action, _ resource: Resource, asking origin: Range<Int>) {
    self.init(
      action,
      resource,
      origin: origin,
      environment: .development,
      reversibility: .reversible,
      why: "nothing describes '\(resource.name)', but used like this programs only look, by custom",
      traits: [.byCustom]
    )
  }
}
