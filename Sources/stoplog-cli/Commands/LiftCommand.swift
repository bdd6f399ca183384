internal import CommandLine
internal import Crypto
internal import Holds
internal import Policy
internal import Stoplog

extension Command {
  static let lift = Command(
    spec: CommandSpec(
      "lift",
      summary: "End a standing order, such as a freeze, with an approver's key",
      discussion: [
        "Asks for the passphrase of the key at the terminal. If the quorum is more than one, each "
          + "of so many people runs it. Exit status: 0 signed, 1 not signed, 2 usage."
      ],
      options: [StateFolder.option, Passphrase.option, Signing.option],
      operands: [OperandSpec("ID", help: "The order, as 'stoplog states' says")]
    ),
    run: { program, arguments in Person.run(program, arguments, LiftCommand.run) }
  )
}

private enum LiftCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    _ = try Passphrase.descriptor(person)
    let ordering = Ordering(try person.station())
    let id = person.arguments.operands.first ?? ""
    let (order, mandate) = try person.serve { () throws(PipelineError) in
      (try ordering.order(id), try ordering.statement(lifting: id))
    }
    Output.print(OrderWords.text(order))
    let signing = try Signing(person, Approving(ordering.station))
    let approver = try signing.approver(for: mandate.noteText, "the lift of \(order.id)")
    let outcome = try person.serve { () throws(PipelineError) in
      try ordering.lift(order.id, as: approver)
    }
    switch outcome {
    case .done: Output.print("\n\(order.kind.rawValue) \(order.id) is lifted")
    case .waiting(let signed, let needs):
      Output.print("\nsigned: \(signed) of \(needs) people; it stands until all have")
    }
    return Status.allowed
  }
}
