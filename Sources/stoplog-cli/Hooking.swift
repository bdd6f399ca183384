internal import Agents
internal import CommandLine
internal import Linux
internal import Reports
internal import Stoplog

/// Puts the hook into Claude Code's settings, or takes it out, and says what was done.
struct Hooking {
  private let person: Person

  /// Works for a command.
  init(_ person: Person) { self.person = person }

  /// Registers the running program.
  func putIn(_ station: Station) throws(CommandError) {
    let program = person.program.file
    guard program.hasPrefix("/"), Path.name(program) == "stoplog" else {
      throw .renamed(path: program)
    }
    let registering = Registering(try ClaudeOptions.folders(person))
    let path = Path.resolved(station.directory) ?? station.directory
    let timeout = try person.serve { () throws(PipelineError) in try Registering.timeout() }
    var hook = ClaudeHook(program: program, state: path, timeout: timeout)
    let usual = StateFolder.forSession(nil, person.program)
    let isUsual = !person.arguments.has("state") && usual.flatMap(Path.resolved) == path
    // Managed settings are for every account, and each has a state folder of its own.
    if registering.level == .managed && isUsual { hook.arguments = ["hook", Agent.claude.name] }
    let place = try change { () throws(AgentError) in try registering.register(hook) }
    try person.serve { () throws(PipelineError) in try Attending(station).registered(place) }
    Output.print(words(place))
  }

  /// Takes the hook out of every level.
  func takeOut() throws(CommandError) -> Int32 {
    let registering = Registering(try ClaudeOptions.folders(person))
    let changes = try change { () throws(AgentError) in try registering.unregister() }
    note(registering.files)
    if changes.isEmpty { Output.print("Claude Code: there was no hook of stoplog to take out") }
    for change in changes {
      Output.print(
        change.removed
          ? "Claude Code: removed '\(change.path)', which held nothing but the hook"
          : "Claude Code: took the hook out of '\(change.path)'" + kept(change)
      )
    }
    return Status.allowed
  }

  /// Records that a person took it out, so that nobody misses it; a record that can't be used keeps
  /// nobody from that.
  private func note(_ files: [String]) {
    guard let folder = StateFolder.forPerson(person.program, person.arguments) else { return }
    do throws(PipelineError) {
      try Attending(try Station(opening: folder)).takenOut(of: files)
    } catch .missing {
      return
    } catch {
      Output.complain(error.description)
    }
  }

  private func change<Result>(
    _ body: () throws(AgentError) -> Result
  ) throws(CommandError) -> Result {
    do throws(AgentError) { return try body() } catch { throw .agent(error) }
  }

  private func words(_ place: Registering.Place) -> String {
    var lines: [String] = []
    if let change = place.change {
      let verb = change.changed ? "is registered now" : "was registered already"
      lines.append("Claude Code: the hook \(verb) in '\(change.path)'" + kept(change))
    } else {
      lines.append("Claude Code: the hook was registered already, by an administrator")
    }
    switch place.level {
    case .managed:
      lines.append("  that is the managed level: nothing that a session writes switches it off")
    default:
      lines.append(
        "  that is the user level: a project's settings can switch it off; as root, the same "
          + "command uses the managed level, where they can't"
      )
    }
    if let moved = place.moved, moved.changed {
      lines.append("  it was taken out of '\(moved.path)'" + kept(moved))
    }
    if place.change?.changed == true {
      lines.append("  'stoplog init --agent claude --undo' takes it out again")
    }
    lines.append("  'stoplog status' says what it does not stop")
    return lines.joined(separator: "\n")
  }

  private func kept(_ change: ClaudeRegistration.Change) -> String {
    var text = change.target.map { " (a link to '\($0)')" } ?? ""
    if let backup = change.backup { text += "\n  what was there is kept in '\(backup)'" }
    return text
  }
}
