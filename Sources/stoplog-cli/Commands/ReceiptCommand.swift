internal import CommandLine
internal import Crypto
internal import Holds
internal import JSON
internal import Linux
internal import Policy
internal import Reports
internal import Stoplog

extension Command {
  static let receipt = Command(
    spec: CommandSpec(
      "receipt",
      summary: "Show that something can be restored, by restoring it elsewhere",
      discussion: [
        "Changes outside of development are held unless a task is open and a restore of what they "
          + "hit was tried not long ago: 24 hours, or what 'restore-proof:' says in a stoplog.yaml.",
        "TARGET is a thing such as 'database:db.example.com/shop', or 'environment:production'.",
      ],
      subcommands: [
        CommandSpec(
          "add",
          summary: "Restore into a scratch target, read it, and sign that it worked",
          discussion: [
            "Both are commands of a shell. Nothing is recorded unless both end with status 0."
          ],
          options: signing + [
            OptionSpec("restore", value: "COMMAND", help: "Restores a backup somewhere else"),
            OptionSpec(
              "from",
              value: "PLACE",
              help: "Where the backup is: a path, or a thing such as 'bucket:dumps'",
              isRepeatable: true
            ),
            OptionSpec("check", value: "COMMAND", help: "Reads what was restored"),
          ],
          operands: [OperandSpec("TARGET", help: "What was backed up")]
        ),
        CommandSpec(
          "sign",
          summary: "Sign one that another person has signed",
          options: signing,
          operands: [OperandSpec("ID", help: "The receipt")]
        ),
        CommandSpec(
          "list",
          summary: "List the restores that were tried",
          options: [StateFolder.option, OptionSpec("json", help: "Print JSON objects")]
        ),
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, ReceiptCommand.run) }
  )

  private static let signing = [StateFolder.option, Signing.option, Passphrase.option]
}

private enum ReceiptCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    _ = try Passphrase.descriptor(person)
    let station = try person.station()
    let receipting = Receipting(station)
    let proof: RestoreProof
    switch person.arguments.path.last {
    case "add": proof = try tried(person, receipting)
    case "sign":
      let id = person.arguments.operands[0]
      proof = try person.serve { () throws(PipelineError) in try receipting.proof(named: id) }
    default: return try list(person, receipting)
    }
    Output.print(words(proof))
    let mandate = try person.serve { () throws(PipelineError) in
      try receipting.statement(of: proof)
    }
    let signing = try Signing(person, Approving(station))
    let approver = try signing.approver(for: mandate.noteText, "receipt \(proof.id)")
    let outcome = try person.serve { () throws(PipelineError) in
      try receipting.sign(proof, as: approver)
    }
    switch outcome {
    case .done: Output.print("signed by \(approver.owner.name): it counts from now on")
    case .waiting(let signed, let needs):
      Output.print(
        "signed: \(signed) of \(needs) people; the next one runs 'stoplog receipt sign \(proof.id)'"
      )
    }
    return Status.allowed
  }

  /// Restores and reads, and gives the proof that it worked.
  private static func tried(
    _ person: Person,
    _ receipting: Receipting
  ) throws(CommandError) -> RestoreProof {
    let target = person.arguments.operands[0]
    guard RestoreProof.isTarget(target) else {
      throw .usage(
        .badValue(
          target,
          option: "TARGET",
          wanted: "a thing such as 'database:shop', or 'environment:production'",
          command: person.command
        )
      )
    }
    let places = person.arguments.values("from").map { place in
      let isPath = ["/", "./", "../"].contains { place.hasPrefix($0) }
      guard isPath else { return place }
      let path = person.program.absolute(place)
      return Path.resolved(path) ?? path
    }
    try person.serve { () throws(PipelineError) in try receipting.expect(places, for: target) }
    var commands: [String] = []
    for option in ["restore", "check"] {
      guard let command = person.arguments.value(option), !command.isEmpty else {
        throw .usage(.missingOperand("--\(option)", command: person.command))
      }
      commands.append(command)
    }
    let begin = Clock.monotonic
    for command in commands {
      let status = try TaskCommand.shell(command, in: person.program.directory, person)
      guard status == 0 else {
        throw .pipeline(.badReceipt("'\(command)' ended with status \(status)"))
      }
    }
    return try person.serve { () throws(PipelineError) in
      try receipting.proof(
        of: target,
        restore: commands[0],
        check: commands[1],
        milliseconds: Clock.monotonic - begin,
        from: places
      )
    }
  }

  private static func list(
    _ person: Person,
    _ receipting: Receipting
  ) throws(CommandError) -> Int32 {
    let accounts = try person.serve { () throws(PipelineError) in try receipting.accounts() }
    for account in accounts {
      let proof = account.proof
      if person.arguments.has("json") {
        Output.print([
          "schema": "stoplog.receipt/1", "id": .string(proof.id), "target": .string(proof.target),
          "restore": .string(proof.restore), "check": .string(proof.check),
          "from": .array(proof.places.map(JSONValue.string)),
          "time": .integer(proof.time), "milliseconds": .integer(proof.milliseconds),
          "signed": .bool(account.isSigned),
          "signers": .array(account.signers.map(JSONValue.string)),
        ])
      } else {
        let state = account.isSigned ? "signed" : "waits for more signatures"
        Output.print(
          "\(Visible.line(proof.id))  \(Clock.text(proof.time))  \(Visible.line(proof.target))  "
            + "\(state)  \(Visible.line(proof.restore))"
        )
      }
    }
    if accounts.isEmpty { Output.complain("no restore was tried and signed") }
    return Status.allowed
  }

  private static func words(_ proof: RestoreProof) -> String {
    let places = proof.places.map(Visible.line).joined(separator: ", ")
    let from = places.isEmpty ? "" : "\n  the backup is in: \(places)"
    return """
      receipt \(Visible.line(proof.id)): \(Visible.line(proof.target)) was restored and read \
      \(Clock.text(proof.time)), in \(proof.milliseconds) ms
        restored by: \(Visible.line(proof.restore))
        read by: \(Visible.line(proof.check))\(from)
      """
  }
}
