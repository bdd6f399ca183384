internal import CommandLine
internal import Crypto
internal import Execution
internal import Holds
internal import Linux
internal import Reports
internal import Stoplog

extension Command {
  static let byHand = Command(
    spec: CommandSpec(
      "by-hand",
      summary: "Run what an agent proposed yourself, and have it compared",
      discussion: [
        "The page of a hold gives the exact command to copy. It shows what is different from the "
          + "proposal (the words, the folder, variables, what was looked up), asks for the name of "
          + "what it would hit and for the key, saves what it would lose and runs it, once. It takes "
          + "as many people as the agent's own call; where others have to sign, run it again when they "
          + "have. It goes past 'no-execute', and past nothing else.",
        "It works at a terminal only. Exit status: the command's own; 10 if it waits for others, 20 if "
          + "it is denied, 1 for any failure.",
      ],
      options: [StateFolder.option, Signing.option],
      operands: [
        OperandSpec("ID", help: "The hold that keeps the proposal"),
        OperandSpec("command", help: "The command, as one word", count: .atLeastOne),
      ],
      endsAtOperand: true
    ),
    run: { program, arguments in Person.run(program, arguments, ByHandCommand.run) }
  )
}

private struct ByHandCommand {
  let person: Person
  let service: ByHand
  let approving: Approving
  let plan: ByHand.Plan

  static func run(_ person: Person) throws(CommandError) -> Int32 {
    // Before anything is judged or recorded: nobody without a terminal gets any further.
    let terminal = try terminal()
    let service = ByHand(try person.station())
    let words = person.arguments.operands
    let prospect = try person.serve { () throws(PipelineError) in
      try service.prepare(
        words.first ?? "",
        words.dropFirst().joined(separator: " "),
        directory: person.program.directory,
        environment: person.program.environment
      )
    }
    switch prospect {
    case .denied(let judgement):
      Output.complain(HoldWords.forAgent(judgement, hold: nil))
      return Status.denied
    case .plan(let plan):
      let approving = Approving(service.station)
      let command = ByHandCommand(
        person: person,
        service: service,
        approving: approving,
        plan: plan
      )
      return try command.run(terminal)
    }
  }

  private static func terminal() throws(CommandError) -> Terminal {
    do throws(CommandError) {
      return try Terminal(for: "a name to be typed")
    } catch {
      throw .terminalOnly(what: "a name to be typed")
    }
  }

  private func run(_ terminal: borrowing Terminal) throws(CommandError) -> Int32 {
    let signing = try Signing(person, approving)
    let (hold, signers) = try person.serve { () throws(PipelineError) in
      try approving.hold(plan.hold.id)
    }
    let isReleased = hold.state == .approved
    if !isReleased {
      try person.serve { () throws(PipelineError) in
        try approving.expectOpen(hold, for: signing.owner)
      }
    }
    Output.print(HoldPage.text(hold, signers: signers, now: Clock.now))
    if !plan.differences.isEmpty {
      Output.print("\nthis is not what hold \(plan.proposal.id) proposes:")
      for text in plan.differences { Output.print("  - \(Visible.line(text))") }
    }
    let name = HoldSubject.name(of: hold)
    let typed = try terminal.ask("\nto run exactly this yourself, type the name \(name): ")
    guard typed.utf8.elementsEqual(name.utf8) else { throw .unconfirmed(what: "hold \(hold.id)") }
    let approver =
      isReleased ? try runner(signing) : try self.signer(signing, hold)
    guard let approver else { return Status.held }
    let run = try person.serve { () throws(PipelineError) in
      try service.run(plan, as: approver, isReleased: isReleased)
    }
    return say(run)
  }

  /// Who runs what others have released.
  private func runner(_ signing: Signing) throws(CommandError) -> Approver {
    let mandate = try person.serve { () throws(PipelineError) in try service.mandate(for: plan) }
    return try signing.approver(for: mandate.noteText, "hold \(plan.hold.id)")
  }

  /// Who has signed it; nil if others have to sign as well.
  private func signer(_ signing: Signing, _ hold: Hold) throws(CommandError) -> Approver? {
    let statement = try person.serve { () throws(PipelineError) in
      try approving.statement(of: hold, by: signing.owner.name)
    }
    let approver = try signing.approver(for: statement.noteText, "hold \(hold.id)")
    let signed = try person.serve { () throws(PipelineError) in
      try service.sign(plan, as: approver, statement: statement)
    }
    guard signed.state == .approved else {
      Output.print(
        "\nsigned by \(approver.owner.name): \(hold.needs) people have to approve in all; then run\n"
          + "    \(HoldWords.byHand(hold) ?? "stoplog by-hand \(hold.id)")"
      )
      return nil
    }
    if hold.coolingOff > 0 { try CoolingOff(approving, hold).wait() }
    return approver
  }

  private func say(_ run: Run) -> Int32 {
    switch run {
    case .ended(let ending, let snapshot):
      if let snapshot { Output.complain("stoplog: 'stoplog undo \(snapshot)' takes this back") }
      return Int32(truncatingIfNeeded: ending.status)
    case .held(let judgement, let hold, let note):
      Output.complain(HoldWords.forAgent(judgement, hold: hold, note: note))
      return Status.held
    case .denied(let judgement, let note):
      Output.complain(HoldWords.forAgent(judgement, hold: nil, note: note))
      return Status.denied
    }
  }
}
