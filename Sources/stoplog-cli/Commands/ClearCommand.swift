internal import CommandLine
internal import Crypto
internal import Holds
internal import Linux
internal import Reports
internal import Stoplog

extension Command {
  static let clear = Command(
    spec: CommandSpec(
      "clear",
      summary: "Take a rejection back, so that the agent may ask again",
      discussion: [
        "What a person has rejected is denied for the rest of the session, however it is spelled. "
          + "This ends that, and releases nothing: when the agent asks again, a new hold opens.",
        "Asks for the passphrase of the key at the terminal. Exit status: 0 cleared, 1 not "
          + "cleared, 2 usage.",
      ],
      options: [StateFolder.option, Signing.option, Passphrase.option],
      operands: [OperandSpec("ID", help: "The rejected hold, as 'stoplog holds --all' says")]
    ),
    run: { program, arguments in Person.run(program, arguments, ClearCommand.run) }
  )
}

private enum ClearCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    _ = try Passphrase.descriptor(person)
    let approving = Approving(try person.station())
    let id = person.arguments.operands.first ?? ""
    let signing = try Signing(person, approving)
    let name = signing.owner.name
    let (hold, clearance) = try person.serve { () throws(PipelineError) in
      let (hold, signers) = try approving.hold(id)
      guard hold.state == .rejected else {
        throw .hold(.settled(id: hold.id, state: hold.state, reason: hold.reason))
      }
      Output.print(HoldPage.text(hold, signers: signers, now: Clock.now))
      return (hold, Clearance(of: hold, by: name, now: Clock.now))
    }
    let approver = try signing.approver(for: clearance.noteText, "hold \(hold.id)")
    let cleared = try person.serve { () throws(PipelineError) in
      try approving.clear(clearance, as: approver)
    }
    Output.print(
      "\nhold \(cleared.id) is cleared by \(name): the agent may ask again, which opens a new hold"
    )
    return Status.allowed
  }
}
