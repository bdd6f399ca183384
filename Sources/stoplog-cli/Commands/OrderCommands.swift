internal import CommandLine
internal import Linux
internal import Policy
internal import Reports
internal import Stoplog

extension Command {
  static let freeze = OrderCommand.command(
    .freeze,
    "Deny every change in a scope, until it ends or an approver lifts it",
    [
      "Reading, searching and running what changes nothing go on; so does everything outside the "
        + "scope."
    ]
  )
  static let planOnly = OrderCommand.command(
    .planOnly,
    "Let agents only look and plan, whatever mode they are in",
    ["File edits and tool calls of agents are denied as well."]
  )
  static let noExecute = OrderCommand.command(
    .noExecute,
    "Let nothing run but what surely only looks",
    ["File edits and tool calls of agents are denied as well."]
  )
  static let noDelete = OrderCommand.command(
    .noDelete,
    "Deny every deletion in a scope",
    ["What replaces a file's content without a way back counts as one."]
  )
  static let askFirst = OrderCommand.command(
    .askFirst,
    "Hold every change in a scope for a person",
    ["Each change then needs an approval of its own."]
  )
  static let stop = OrderCommand.command(
    .stop,
    "Refuse every call, and end what agents have running",
    [
      "Ends what runs under 'stoplog exec', and what an agent has started since a call without an "
        + "outcome. What can't be told for sure is left alone, and so is the agent itself: its next "
        + "call is refused. The only scope that it takes is 'session:ID'."
    ]
  )
}

/// What the commands that set an order have in common.
private enum OrderCommand {
  static func command(
    _ kind: StandingOrder.Kind,
    _ summary: String,
    _ discussion: [String]
  ) -> Command {
    Command(
      spec: CommandSpec(
        kind.rawValue,
        summary: summary,
        discussion: discussion + [
          "Takes no key: a stricter rule is always safe. It binds every session and subagent, "
            + "through restarts. 'stoplog states' lists what stands, and 'stoplog lift ID' ends it "
            + "with an approver's key. A scope is \(ScopeWords.wanted); with several, any of them "
            + "fits, for the sessions that are named."
        ],
        options: [
          StateFolder.option,
          OptionSpec(
            "scope",
            value: "WHAT",
            help: "Where it holds (default: everywhere)",
            isRepeatable: true
          ),
          OptionSpec("reason", value: "TEXT", help: "Why; the agent is told"),
          OptionSpec("until", value: "TIME", help: "End at this time, such as 2026-11-23T08:00Z"),
          OptionSpec("for", value: "SPAN", help: "End after this span, such as 90m, 8h or 3d"),
        ]
      ),
      run: { program, arguments in
        Person.run(program, arguments) { (person) throws(CommandError) in
          try run(person, kind)
        }
      }
    )
  }

  private static func run(
    _ person: Person,
    _ kind: StandingOrder.Kind
  ) throws(CommandError) -> Int32 {
    let scope = try person.scope()
    if kind == .stop, !scope.isEverywhere {
      throw .usage(
        .badValue(
          scope.description,
          option: "--scope",
          wanted: "only 'session:ID' here",
          command: person.command
        )
      )
    }
    let until = try person.end()
    let station = try person.station()
    let order = try person.serve { () throws(PipelineError) in
      try Ordering(station).set(
        kind,
        scope: scope,
        reason: person.arguments.value("reason") ?? "",
        by: Account.current?.name ?? "an account without a name",
        until: until
      )
    }
    Output.print(OrderWords.text(order))
    if kind == .stop {
      let ended = try person.serve { () throws(PipelineError) in
        try Stopping(station).end(scope)
      }
      Output.print(
        "ended what was running: \(ended.processes) process\(ended.processes == 1 ? "" : "es") of "
          + "\(ended.sessions.count) session\(ended.sessions.count == 1 ? "" : "s")"
      )
    }
    Output.print("'stoplog lift \(order.id)' ends it, with an approver's key")
    return Status.allowed
  }
}
