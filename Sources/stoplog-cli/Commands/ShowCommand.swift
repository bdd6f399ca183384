internal import CommandLine
internal import JSON
internal import Linux
internal import Reports
internal import Stoplog

extension Command {
  static let show = Command(
    spec: CommandSpec(
      "show",
      summary: "Show a hold in full",
      discussion: [
        "The exact request, who asks, why it is held, what it would do, what was looked up, the "
          + "safer ways, what would be saved first, and until when it waits."
      ],
      options: [StateFolder.option, OptionSpec("json", help: "Print it as a JSON object")],
      operands: [OperandSpec("ID", help: "The hold, as the agent was told or 'stoplog holds' says")]
    ),
    run: { program, arguments in Person.run(program, arguments, ShowCommand.run) }
  )
}

private enum ShowCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let station = try person.station()
    let id = person.arguments.operands.first ?? ""
    let (hold, signers) = try person.serve { () throws(PipelineError) in
      try Approving(station).hold(id)
    }
    if person.arguments.has("json") {
      Output.print(HoldReport.json(hold, signers: signers))
    } else {
      Output.print(HoldPage.text(hold, signers: signers, now: Clock.now))
    }
    return Status.allowed
  }
}
