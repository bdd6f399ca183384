internal import CommandLine
internal import Holds
internal import Linux
internal import Stoplog

extension Command {
  static let reject = Command(
    spec: CommandSpec(
      "reject",
      summary: "Say no to a hold, for good",
      discussion: [
        "Takes no key: saying no is always safe. An approval that was not used yet ends with it."
      ],
      options: [
        StateFolder.option,
        OptionSpec("reason", value: "TEXT", help: "Why; the agent is told"),
      ],
      operands: [OperandSpec("ID", help: "The hold, as the agent was told or 'stoplog holds' says")]
    ),
    run: { program, arguments in Person.run(program, arguments, RejectCommand.run) }
  )
}

private enum RejectCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let station = try person.station()
    let id = person.arguments.operands.first ?? ""
    let name = Account.current?.name ?? "an account without a name"
    let hold = try person.serve { () throws(PipelineError) in
      try Approving(station).reject(id, by: name, reason: person.arguments.value("reason") ?? "")
    }
    Output.print("hold \(hold.id) is \(hold.state.rawValue), for good")
    return Status.allowed
  }
}
