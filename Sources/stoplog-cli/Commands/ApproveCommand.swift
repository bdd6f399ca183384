internal import CommandLine
internal import Crypto
internal import Holds
internal import Linux
internal import Reports
internal import Stoplog

extension Command {
  static let approve = Command(
    spec: CommandSpec(
      "approve",
      summary: "Release a hold: sign exactly what is shown, for one run",
      discussion: [
        "Shows the hold in full and asks, at the terminal, for the hold's ID and for the "
          + "passphrase of the key. The approval is good once and for a limited time; it is void "
          + "if anything differs when the agent makes the same call again.",
        "With '--passphrase-fd' nothing is asked. Standard input is never read unless it is named "
          + "as '--passphrase-fd 0'. Exit status: 0 approved, 1 not approved, 2 usage.",
      ],
      options: [StateFolder.option, Passphrase.option],
      operands: [OperandSpec("ID", help: "The hold, as the agent was told or 'stoplog holds' says")]
    ),
    run: { program, arguments in Person.run(program, arguments, ApproveCommand.run) }
  )
}

private enum ApproveCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let descriptor = try Passphrase.descriptor(person)
    let approving = Approving(try person.station())
    let id = person.arguments.operands.first ?? ""
    let (hold, key) = try person.serve { () throws(PipelineError) in
      let (hold, signers) = try approving.hold(id)
      let key = try approving.key()
      try approving.expectOpen(hold, for: key)
      Output.print(HoldPage.text(hold, signers: signers, now: Clock.now))
      return (hold, key)
    }
    if descriptor == nil { try confirm(hold) }
    let name = key.owner.name
    let secret = try Passphrase.read(person, asking: "passphrase of \(name)")
    let approved = try person.serve { () throws(PipelineError) in
      try approving.approve(hold, as: try approving.unlock(key, secret, for: hold))
    }
    if approved.state == .approved {
      Output.print(
        "\napproved by \(name): the agent may make exactly this call once, "
          + "within \(hold.window / 60_000) minutes"
      )
    } else {
      Output.print("\nsigned by \(name): \(hold.needs) people have to approve in all")
    }
    return Status.allowed
  }

  private static func confirm(_ hold: Hold) throws(CommandError) {
    let terminal = try Terminal(for: "the hold's ID")
    let typed = try terminal.ask("\nto approve exactly this, type the hold's ID (\(hold.id)): ")
    guard HoldID.reading(typed.filter { !$0.isWhitespace }) == hold.id else {
      throw .unconfirmed(what: "hold \(hold.id)")
    }
  }
}
