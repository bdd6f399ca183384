internal import CommandLine
internal import JSON
internal import Linux
internal import Reports
internal import Stoplog

extension Command {
  static let holds = Command(
    spec: CommandSpec(
      "holds",
      summary: "List what waits for a person",
      discussion: [
        "One line for each hold, oldest first: ID, state, agent and session, and the beginning of "
          + "the request. 'stoplog show ID' has all of it."
      ],
      options: [
        StateFolder.option,
        OptionSpec("all", help: "List those too that were used or have ended"),
        OptionSpec("json", help: "Print one JSON object for each"),
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, HoldsCommand.run) }
  )
}

private enum HoldsCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let station = try person.station()
    let all = person.arguments.has("all")
    let holds = try person.serve { () throws(PipelineError) in
      try Approving(station).holds(all: all)
    }
    for hold in holds {
      if person.arguments.has("json") {
        Output.print(HoldReport.json(hold))
      } else {
        Output.print(HoldPage.line(hold, now: Clock.now))
      }
    }
    if holds.isEmpty { Output.complain(all ? "there are no holds" : "nothing waits for a person") }
    return Status.allowed
  }
}
