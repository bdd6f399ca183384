internal import CommandLine
internal import Crypto
internal import Glibc
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
        "Shows the hold in full and asks, at the terminal, for the name of what it would hit and "
          + "for the passphrase of the key, or for a touch of the security key. The approval is "
          + "good once and for a limited time; it is void if anything differs when the agent makes "
          + "the same call again.",
        "To sign on another machine: '--as NAME --statement FILE' writes what is to be signed, "
          + "'ssh-keygen -Y sign -n stoplog -f KEY FILE' signs it there with a security key, and "
          + "'--statement FILE --signature FILE.sig' brings it in.",
        "With '--passphrase-fd' nothing is asked. Standard input is never read unless it is named "
          + "as '--passphrase-fd 0'. Exit status: 0 done, 1 not approved, 2 usage.",
      ],
      options: [
        StateFolder.option, Signing.option, Passphrase.option,
        OptionSpec("as", value: "NAME", help: "Who will sign the statement that is written"),
        OptionSpec("statement", value: "FILE", help: "What is signed elsewhere"),
        OptionSpec("signature", value: "FILE", help: "The signature that 'ssh-keygen' made of it"),
      ],
      operands: [OperandSpec("ID", help: "The hold, as the agent was told or 'stoplog holds' says")]
    ),
    run: { program, arguments in Person.run(program, arguments, ApproveCommand.run) }
  )
}

private struct ApproveCommand {
  let person: Person
  let approving: Approving
  let hold: Hold

  static func run(_ person: Person) throws(CommandError) -> Int32 {
    _ = try Passphrase.descriptor(person)
    let approving = Approving(try person.station())
    let (hold, signers) = try person.serve { () throws(PipelineError) in
      try approving.hold(person.arguments.operands.first ?? "")
    }
    let command = ApproveCommand(person: person, approving: approving, hold: hold)
    let file = person.arguments.value("statement").map(person.program.absolute)
    switch (file, person.arguments.value("signature").map(person.program.absolute)) {
    case (let file?, let signature?):
      let (approver, statement) = try command.signed(file, signature)
      try command.show(signers, for: approver.owner)
      return try command.approve(approver, statement)
    case (let file?, nil):
      return try command.write(file, signers)
    case (nil, .some):
      throw .usage(
        .missingOption("--statement", option: "--signature", command: person.command)
      )
    case (nil, nil):
      let signing = try Signing(person, approving)
      try command.show(signers, for: signing.owner)
      let statement = try person.serve { () throws(PipelineError) in
        try approving.statement(of: hold, by: signing.owner.name)
      }
      let approver = try signing.approver(for: statement.noteText, "hold \(hold.id)")
      return try command.approve(approver, statement)
    }
  }

  /// Shows the hold to somebody who can approve it, and asks at the terminal whether to.
  private func show(_ signers: [String], for owner: NamedKey) throws(CommandError) {
    try person.serve { () throws(PipelineError) in try approving.expectOpen(hold, for: owner) }
    Output.print(HoldPage.text(hold, signers: signers, now: Clock.now))
    guard try Passphrase.descriptor(person) == nil else { return }
    let name = HoldSubject.name(of: hold)
    let terminal = try Terminal(for: "the name of what it would hit")
    let typed = try terminal.ask("\nto approve exactly this, type the name \(name): ")
    guard typed.utf8.elementsEqual(name.utf8) else { throw .unconfirmed(what: "hold \(hold.id)") }
  }

  private func approve(
    _ approver: Approver,
    _ statement: Statement
  ) throws(CommandError) -> Int32 {
    let approved = try person.serve { () throws(PipelineError) in
      try approving.approve(hold, as: approver, statement: statement)
    }
    let name = approver.owner.name
    guard approved.state == .approved else {
      Output.print("\nsigned by \(name): \(hold.needs) people have to approve in all")
      return Status.allowed
    }
    Output.print(
      "\napproved by \(name): the agent may make exactly this call once, "
        + "within \(hold.window / 60_000) minutes"
    )
    if hold.coolingOff > 0 { try CoolingOff(approving, hold).wait() }
    return Status.allowed
  }

  /// Writes what is to be signed elsewhere.
  private func write(_ file: String, _ signers: [String]) throws(CommandError) -> Int32 {
    guard let name = person.arguments.value("as") else {
      throw .usage(.missingOption("--as", option: "--statement", command: person.command))
    }
    let statement = try person.serve { () throws(PipelineError) in
      guard let owner = try approving.approvers().first(where: { $0.name == name }) else {
        throw .hold(.notAnApprover(name: name))
      }
      try approving.expectOpen(hold, for: owner)
      return try approving.statement(of: hold, by: name)
    }
    do throws(SystemError) {
      try File.create(file, with: statement.noteText.utf8)
    } catch {
      throw .system(error)
    }
    Output.print(HoldPage.text(hold, signers: signers, now: Clock.now))
    Output.print(
      "\nnothing is approved yet: sign with 'ssh-keygen -Y sign -n \(SSHSignature.namespace) "
        + "-f KEY \(person.arguments.value("statement") ?? "")', then run this again with "
        + "'--signature'"
    )
    return Status.allowed
  }

  /// What was signed elsewhere, and by whom.
  private func signed(
    _ file: String,
    _ signature: String
  ) throws(CommandError) -> (Approver, Statement) {
    let text = try text(file, limit: Note.limit)
    let mark = try mark(in: signature)
    return try person.serve { () throws(PipelineError) in
      let known = try approving.approvers()
      do throws(HoldError) {
        let statement = try Statement(parsing: text)
        guard
          let owner = known.first(where: {
            $0.name == statement.approver && $0.key == .securityKey(mark.key)
          })
        else { throw HoldError.notAnApprover(name: statement.approver) }
        return (Approver(owner: owner, signature: mark), statement)
      } catch {
        throw .hold(error)
      }
    }
  }

  private func mark(in file: String) throws(CommandError) -> SSHSignature {
    let text = try text(file, limit: SSHSignature.limit)
    do throws(CryptoError) { return try SSHSignature(text: text) } catch { throw .crypto(error) }
  }

  private func text(_ file: String, limit: Int) throws(CommandError) -> String {
    do throws(SystemError) {
      guard let bytes = try File.read(file, limit: limit) else {
        throw SystemError("read", file, number: ENOENT)
      }
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      throw .system(error)
    }
  }
}
