internal import CommandLine
internal import Crypto
internal import Holds
internal import Linux
internal import Policy
internal import Reports
internal import Stoplog

extension Command {
  static let breakGlass = Command(
    spec: CommandSpec(
      "break-glass",
      summary: "Release a hold alone, or loosen a rule for a while, with a reason",
      discussion: [
        "For an emergency: one approver does what takes several, or what a rule holds. It works at a "
          + "terminal only, with the key and a reason; every approver is told by 'stoplog status' and "
          + "'stoplog watch', and an incident opens that 'stoplog incidents close' ends.",
        "With '--hold ID' one person is enough for that hold; everything else of an approval is as "
          + "always. With '--rule NAME', of those that hold, what the rule finds in the scope runs and "
          + "is told, for at most 4 hours. What denies, what guards stoplog, what people have set or "
          + "said, and what isn't known is never loosened, and a scope that means everything is refused.",
        "'--end ID' ends a loosening at once, without a key.",
      ],
      options: [
        StateFolder.option, Signing.option,
        OptionSpec("hold", value: "ID", help: "The hold to release alone"),
        OptionSpec("rule", value: "NAME", help: "A rule to loosen; may be given more than once"),
        OptionSpec("scope", value: "PLACE", help: "Where: \(ScopeWords.wanted)"),
        OptionSpec("for", value: "SPAN", help: "How long, such as 30m (default)"),
        OptionSpec("reason", value: "TEXT", help: "Why; everybody is told"),
        OptionSpec("end", value: "ID", help: "End a loosening"),
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, BreakGlassCommand.run) }
  )
}

private struct BreakGlassCommand {
  let person: Person
  let breaking: BreakingGlass
  let reason: String

  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let breaking = BreakingGlass(try person.station())
    if let id = person.arguments.value("end") {
      let incident = try person.serve { () throws(PipelineError) in
        try breaking.end(id, by: Account.current?.name ?? "an account without a name")
      }
      Output.print("what \(incident.id) loosened is as before; the incident stays open")
      return Status.allowed
    }
    let command = BreakGlassCommand(
      person: person,
      breaking: breaking,
      reason: person.arguments.value("reason") ?? ""
    )
    let rules = person.arguments.values("rule")
    switch (person.arguments.value("hold"), rules.isEmpty) {
    case (let id?, true): try command.release(id)
    case (nil, false): try command.loosen(rules)
    case (nil, true):
      throw .usage(.missingOperand("--hold ID or --rule NAME", command: person.command))
    case (.some, false):
      throw .usage(
        .badValue(
          rules[0],
          option: "--rule",
          wanted: "no '--hold' beside it",
          command: person.command
        )
      )
    }
    return Status.allowed
  }

  private func release(_ id: String) throws(CommandError) {
    let approving = Approving(breaking.station)
    let signing = try Signing(person, approving)
    let (hold, signers, statement) = try person.serve { () throws(PipelineError) in
      let (hold, signers) = try approving.hold(id)
      try approving.expectOpen(hold, for: signing.owner, glass: true)
      return (
        hold, signers, try breaking.statement(of: hold, by: signing.owner.name, reason: reason)
      )
    }
    Output.print(HoldPage.text(hold, signers: signers, now: Clock.now))
    let takes = hold.needs > 1 ? "\(hold.needs) people" : "somebody else's review"
    try ask(HoldSubject.name(of: hold), "release it alone, though it takes \(takes)")
    let approver = try signing.approver(for: statement.noteText, "hold \(hold.id)")
    let approved = try person.serve { () throws(PipelineError) in
      try approving.approve(hold, as: approver, statement: statement)
    }
    Output.print(
      "\nhold \(hold.id) is \(approved.state.rawValue) by \(approver.owner.name) alone: the agent may "
        + "make exactly this call once, within \(hold.window / 60_000) minutes"
    )
    Output.print("an incident is open; 'stoplog incidents' lists it")
    if hold.coolingOff > 0 { try CoolingOff(approving, hold).wait() }
  }

  private func loosen(_ rules: [String]) throws(CommandError) {
    let scope = try person.scope()
    let span = try person.span("for") ?? 30 * 60_000
    let homes = [Account.current?.home, person.program.environment["HOME"]]
      .compactMap { $0.flatMap(Path.resolved) }
    let (loosening, mandate) = try person.serve { () throws(PipelineError) in
      let found = try breaking.loosening(
        rules,
        scope: scope,
        milliseconds: span,
        reason: reason,
        homes: homes
      )
      return (found, try breaking.mandate(of: found))
    }
    Output.print(
      """
      what \(rules.joined(separator: ", ")) holds would run, and be told
        where: \(loosening.scope)
        until: \(Clock.text(loosening.until))
        why: \(reason)
      """
    )
    let signing = try Signing(person, Approving(breaking.station))
    try ask(rules[0], "loosen it")
    let approver = try signing.approver(for: mandate.noteText, "break-glass \(loosening.id)")
    try person.serve { () throws(PipelineError) in
      try breaking.loosen(loosening, as: approver)
    }
    Output.print(
      "\nloosened until \(Clock.text(loosening.until)); incident \(loosening.id) is open, and "
        + "'stoplog break-glass --end \(loosening.id)' ends it before"
    )
  }

  /// Asks for a name, which nobody types by habit.
  private func ask(_ name: String, _ what: String) throws(CommandError) {
    let terminal: Terminal
    do throws(CommandError) {
      terminal = try Terminal(for: name)
    } catch {
      throw .terminalOnly(what: "a name to be typed")
    }
    let typed = try terminal.ask("\nto \(what), type \(name): ")
    guard typed.utf8.elementsEqual(name.utf8) else { throw .unconfirmed(what: name) }
  }
}
