internal import CommandLine
internal import Crypto
internal import Holds
internal import JSON
internal import Linux
internal import Policy
internal import Reports
internal import Stoplog

extension Command {
  static let incidents = Command(
    spec: CommandSpec(
      "incidents",
      summary: "List broken glass; say that you have seen it, or close the case",
      discussion: [
        "An incident opens by itself when somebody runs 'stoplog break-glass'. It is shown to everybody "
          + "until each approver has signed 'stoplog incidents seen ID', and one of them has closed it "
          + "with 'stoplog incidents close ID --text TEXT'; who broke the glass doesn't, where there are "
          + "others. Exit status of the list: 0 nothing is open, 1 something is."
      ],
      options: [
        StateFolder.option, Passphrase.option, Signing.option,
        OptionSpec("all", help: "List those too that are closed and were seen by everybody"),
        OptionSpec("json", help: "Print one JSON object for each"),
        OptionSpec("text", value: "TEXT", help: "What came of it"),
      ],
      operands: [
        OperandSpec("ACTION", help: "seen or close; nothing lists them", count: .optional),
        OperandSpec("ID", help: "The incident", count: .optional),
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, IncidentsCommand.run) }
  )
}

private enum IncidentsCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    _ = try Passphrase.descriptor(person)
    let breaking = BreakingGlass(try person.station())
    let words = person.arguments.operands
    guard let action = words.first else { return try list(person, breaking) }
    guard ["seen", "close"].contains(action) else {
      throw .usage(
        .badValue(action, option: "ACTION", wanted: "seen or close", command: person.command)
      )
    }
    guard words.count == 2 else {
      throw .usage(.missingOperand("ID", command: person.command))
    }
    let text = person.arguments.value("text")
    guard action == "seen" || text?.isEmpty == false else {
      throw .usage(.missingOption("--text", option: "close", command: person.command))
    }
    let closing = action == "close" ? text : nil
    let signing = try Signing(person, Approving(breaking.station))
    let (incident, mandate) = try person.serve { () throws(PipelineError) in
      try breaking.mandate(about: words[1], by: signing.owner.name, closing: closing)
    }
    Output.print(Visible.line(incident.words))
    let approver = try signing.approver(for: mandate.noteText, "incident \(incident.id)")
    try person.serve { () throws(PipelineError) in
      try breaking.sign(incident.id, closing: closing, as: approver)
    }
    Output.print(
      "\nincident \(incident.id): \(action == "close" ? "closed" : "seen") by \(approver.owner.name)"
    )
    return Status.allowed
  }

  private static func list(_ person: Person, _ breaking: BreakingGlass) throws(CommandError)
    -> Int32
  {
    let all = try person.serve { () throws(PipelineError) in try breaking.incidents() }
    let shown = person.arguments.has("all") ? all : all.filter(\.isPending)
    for incident in shown {
      if person.arguments.has("json") {
        Output.print(json(incident))
      } else {
        Output.print("\(Clock.text(incident.time))  \(Visible.line(incident.words))")
      }
    }
    if shown.isEmpty { Output.complain("there is no open incident") }
    return all.contains(where: \.isPending) ? Status.failed : Status.allowed
  }

  /// An incident as JSON: `stoplog.incident/1`.
  private static func json(_ incident: Incident) -> JSONValue {
    var members: [String: JSONValue] = [
      "schema": "stoplog.incident/1", "id": .string(incident.id), "time": .integer(incident.time),
      "owner": .string(incident.owner), "reason": .string(incident.reason),
      "text": .string(incident.text), "loose": .bool(incident.isLoose),
      "seen": .array(incident.seen.sorted().map(JSONValue.string)),
      "unseen": .array(incident.unseen.map(JSONValue.string)),
    ]
    members["until"] = incident.loosening.map { .integer($0.until) }
    members["closed_by"] = incident.closing.map { .string($0.owner) }
    members["answer"] = incident.closing.map { .string($0.text) }
    return .object(members)
  }
}
