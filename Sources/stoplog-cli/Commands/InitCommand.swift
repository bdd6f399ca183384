internal import Agents
internal import CommandLine
internal import Crypto
internal import Holds
internal import Linux
internal import Stoplog

extension Command {
  static let `init` = Command(
    spec: CommandSpec(
      "init",
      summary: "Make the state folder and the approver's key; register the hook",
      discussion: [
        "Makes what is missing and leaves alone what is there: a key is never replaced. The "
          + "passphrase that seals the key is asked for twice at the terminal.",
        "With '--agent claude' the hook is registered for every tool: in Claude Code's managed "
          + "settings where this user may write them, which nothing that a session writes can switch "
          + "off, and else in the user's settings. What was there is kept beside it, and "
          + "'stoplog init --agent claude --undo' takes the hook out again.",
        "In managed settings, which are for every account, the hook uses the state folder of "
          + "whichever account runs the agent, unless '--state' is given; each account needs a "
          + "'stoplog init' of its own.",
      ],
      options: [
        StateFolder.option,
        OptionSpec("agent", value: "AGENT", help: "Register the hook with this agent: claude"),
        OptionSpec("name", value: "NAME", help: "The approver's name (default: the account's)"),
        Passphrase.option,
        OptionSpec("undo", help: "Take the hook out again; the state folder stays"),
        ClaudeOptions.managed, ClaudeOptions.user,
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, InitCommand.run) }
  )
}

private enum InitCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let agent = person.arguments.value("agent")
    if let agent, agent != Agent.claude.name {
      throw .usage(
        .badValue(agent, option: "--agent", wanted: "'claude'", command: person.command)
      )
    }
    if person.arguments.has("undo") {
      guard agent != nil else {
        throw .usage(.missingOption("--agent", option: "--undo", command: person.command))
      }
      return try Hooking(person).takeOut()
    }
    let folder = try person.folder()
    let station = try person.serve { () throws(PipelineError) in try Station(making: folder) }
    Output.print("state folder: \(station.directory)")
    try makeKey(person, KeyMaking(station))
    if agent != nil { try Hooking(person).putIn(station) }
    return Status.allowed
  }

  private static func makeKey(_ person: Person, _ making: KeyMaking) throws(CommandError) {
    let done = try person.serve { () throws(PipelineError) in try making.owner() }
    if let done {
      Output.print("approver: \(done.name); the key is there, and was left alone")
      return
    }
    let key = try person.serve { () throws(PipelineError) in try making.key() }
    let name = key?.owner.name ?? person.arguments.value("name") ?? Account.current?.name ?? "me"
    let question = key == nil ? "new passphrase for the key of \(name)" : "passphrase of \(name)"
    let secret = try Passphrase.read(person, asking: question, isNew: key == nil)
    let outcome = try person.serve { () throws(PipelineError) in
      try making.make(name: name, passphrase: secret)
    }
    switch outcome {
    case .made(let owner):
      Output.print(
        """
        approver: \(owner.name); a new key was made, sealed and put on record
          \(owner)
        there is no other copy, and without its passphrase the key is of no use
        """
      )
    case .recorded(let owner):
      Output.print("approver: \(owner.name); the key was there, and is on record now")
    case .present(let owner):
      Output.print("approver: \(owner.name); the key is there, and was left alone")
    }
  }
}
