internal import Agents
internal import CommandLine
internal import Effects
internal import Facts
internal import Stoplog

extension Command {
  static let status = Command(
    spec: CommandSpec(
      "status",
      summary: "Say what is held on this machine, and what is not stopped",
      discussion: [
        "Levels of assurance: hooked (the agent's own hook calls stoplog; stops a mistaken agent, in "
          + "any permission mode). The levels contained and separated are not built yet, so an agent "
          + "that is set on evading is not stopped.",
        "A hook that 'stoplog init' has registered and that is gone, switched off, narrowed or "
          + "replaced since is an alarm, until it is registered again or taken out with '--undo'.",
        "Exit status: 0 the record opens, somebody can approve, the agent's calls are held and no hook "
          + "is missing; 1 one of these is not so, 2 usage. What the level leaves open by its nature is listed in both "
          + "cases.",
      ],
      options: [
        StateFolder.option, ClaudeOptions.managed, ClaudeOptions.user,
        OptionSpec("json", help: "Print it as a JSON object"),
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, StatusCommand.run) }
  )
}

private enum StatusCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let found = SurroundingsFinder.find(
      directory: person.program.directory,
      environment: person.program.environment,
      protected: []
    )
    let project = found.project.isEmpty ? person.program.directory : found.project
    let folders = try ClaudeOptions.folders(person, project: project)
    let standing = Standing(try person.folder(), folders)
    if person.arguments.has("json") {
      Output.print(StatusWords.json(standing))
    } else {
      Output.print(StatusWords.text(standing))
    }
    return standing.isSound ? Status.allowed : Status.failed
  }
}
