internal import CommandLine
internal import Effects
internal import Holds
internal import Linux
internal import Policy
internal import Reports
internal import Stoplog

extension Command {
  static let lease = Command(
    spec: CommandSpec(
      "lease",
      summary: "Give leave to change something outside the project for a while",
      discussion: [
        "Counts where 'outside: read-only' holds: then every change outside the project is held that "
          + "no lease covers. A lease only takes that hold away; it allows nothing that is held or "
          + "denied for another reason. ACTIONS are one or more of create, modify, overwrite, delete, "
          + "send and grant, with commas between. RESOURCE is \(LeaseCommand.wanted).",
        "Asks for the passphrase of an approver's key. It lasts at most 24 hours, and only a new "
          + "signature makes it longer. With '--sign ID' another person signs the same lease, if "
          + "the quorum is more than one; '--end ID' ends one at once, without a key.",
      ],
      options: [
        StateFolder.option, Passphrase.option, Signing.option,
        OptionSpec("for", value: "SPAN", help: "How long, such as 30m (default) or 8h"),
        OptionSpec("session", value: "ID", help: "For this session alone (default: for all)"),
        OptionSpec("reason", value: "TEXT", help: "What for"),
        OptionSpec("sign", value: "ID", help: "Sign a lease that another person has signed"),
        OptionSpec("end", value: "ID", help: "End a lease"),
      ],
      operands: [
        OperandSpec("ACTIONS", help: "What may be done", count: .optional),
        OperandSpec("RESOURCE", help: "To what", count: .optional),
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, LeaseCommand.run) }
  )

  static let leases = Command(
    spec: CommandSpec(
      "leases",
      summary: "List leases, and how often each was used",
      options: [
        StateFolder.option,
        OptionSpec("all", help: "List those too that have ended"),
        OptionSpec("unused", help: "List only those that were never used"),
        OptionSpec("json", help: "Print one JSON object for each"),
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, LeaseCommand.list) }
  )
}

private enum LeaseCommand {
  static let wanted =
    "a path such as '/srv/app/**', or a sort of thing and a name such as "
    + "'table:shop/orders' or 'object:s3://logs/*'"

  static func run(_ person: Person) throws(CommandError) -> Int32 {
    _ = try Passphrase.descriptor(person)
    let ordering = Ordering(try person.station())
    let leasing = Leasing(ordering.station)
    if let id = person.arguments.value("end") {
      let lease = try person.serve { () throws(PipelineError) in
        try leasing.end(id, by: Account.current?.name ?? "an account without a name")
      }
      Output.print("lease \(lease.id) has ended")
      return Status.allowed
    }
    let lease: Lease
    if let id = person.arguments.value("sign") {
      lease = try person.serve { () throws(PipelineError) in try leasing.waiting(id) }
    } else {
      let terms = try terms(person)
      lease = try person.serve { () throws(PipelineError) in try leasing.lease(terms) }
    }
    Output.print(OrderWords.text(lease))
    let mandate = try person.serve { () throws(PipelineError) in
      try leasing.statement(of: lease)
    }
    let signing = try Signing(person, Approving(ordering.station))
    let approver = try signing.approver(for: mandate.noteText, "lease \(lease.id)")
    switch try person.serve({ () throws(PipelineError) in try leasing.grant(lease, as: approver) })
    {
    case .done: Output.print("\nlease \(lease.id) is granted until \(Clock.text(lease.until))")
    case .waiting(let signed, let needs):
      Output.print(
        "\nsigned: \(signed) of \(needs) people; the next one runs "
          + "'stoplog lease --sign \(lease.id)'"
      )
    }
    return Status.allowed
  }

  private static func terms(_ person: Person) throws(CommandError) -> Leasing.Terms {
    let words = person.arguments.operands
    guard words.count == 2 else {
      let missing = words.isEmpty ? "ACTIONS" : "RESOURCE"
      throw .usage(.missingOperand(missing, command: person.command))
    }
    let verbs = words[0].split(separator: ",").map(String.init)
    let actions = verbs.compactMap(Action.init)
    guard actions.count == verbs.count, !actions.isEmpty,
      Set(actions).isDisjoint(with: [.read, .execute, .unknown])
    else {
      throw bad(words[0], "ACTIONS", "create, modify, overwrite, delete, send or grant", person)
    }
    guard let resource = ResourcePattern(words[1]) else {
      throw bad(words[1], "RESOURCE", wanted, person)
    }
    return Leasing.Terms(
      actions: actions,
      resource: resource,
      session: person.arguments.value("session"),
      milliseconds: try person.span("for") ?? 30 * 60_000,
      reason: person.arguments.value("reason") ?? ""
    )
  }

  private static func bad(
    _ word: String,
    _ operand: String,
    _ wanted: String,
    _ person: Person
  ) -> CommandError {
    .usage(.badValue(word, option: operand, wanted: wanted, command: person.command))
  }

  static func list(_ person: Person) throws(CommandError) -> Int32 {
    let station = try person.station()
    var accounts = try person.serve { () throws(PipelineError) in try Leasing(station).accounts() }
    if !person.arguments.has("all") { accounts = accounts.filter(\.isOpen) }
    if person.arguments.has("unused") { accounts = accounts.filter { $0.uses == 0 } }
    for account in accounts {
      if person.arguments.has("json") {
        Output.print(OrderWords.json(account))
      } else {
        Output.print(OrderWords.line(account))
      }
    }
    if accounts.isEmpty { Output.complain("there are no such leases") }
    return Status.allowed
  }
}
