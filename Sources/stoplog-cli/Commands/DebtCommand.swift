internal import CommandLine
internal import JSON
internal import Reports
internal import Stoplog

extension Command {
  static let debt = Command(
    spec: CommandSpec(
      "debt",
      summary: "List what is looser than it would be by itself, and who answers for it",
      discussion: [
        "Rules that vouch for programs, programs that are taught, names that count as development, "
          + "raised limits, leases, broken glass and open incidents, and a lowered quorum: in this "
          + "project's stoplog.yaml, in your own, and in the record. The worst come first, each with "
          + "owner, reason and end, or with the word that it has none.",
        "Exit status: 0 nothing is due; 1 something of medium or high risk has no owner, no reason or no "
          + "end, or has outlived its end; 2 usage.",
      ],
      options: [
        StateFolder.option,
        OptionSpec("json", help: "Print one JSON object for each"),
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, DebtCommand.run) }
  )
}

private enum DebtCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let station = try person.station()
    let debts = try person.serve { () throws(PipelineError) in
      try Owing(station, directory: person.program.directory).debts()
    }
    for debt in debts {
      if person.arguments.has("json") { Output.print(json(debt)) } else { Output.print(text(debt)) }
    }
    let due = debts.count(where: \.isDue)
    if debts.isEmpty { Output.complain("nothing is looser than it would be by itself") }
    if due > 0 {
      Output.complain("\(due) of \(debts.count) are due: complete them, or take them out")
    }
    return due > 0 ? Status.failed : Status.allowed
  }

  private static func text(_ debt: Debt) -> String {
    let end = debt.isOver ? "ended \(debt.end), and is still there" : "until \(debt.end)"
    let parts = [
      debt.owner.isEmpty ? "no owner" : "by \(debt.owner)", debt.end.isEmpty ? "no end" : end,
      debt.reason.isEmpty ? "no reason" : debt.reason, debt.place,
    ]
    return "\(debt.risk.rawValue)  \(debt.kind)  \(Visible.line(debt.text))\n  "
      + parts.map(Visible.line).joined(separator: "; ")
  }

  /// An entry as JSON: `stoplog.debt/1`.
  private static func json(_ debt: Debt) -> JSONValue {
    [
      "schema": "stoplog.debt/1", "risk": .string(debt.risk.rawValue), "kind": .string(debt.kind),
      "text": .string(debt.text), "place": .string(debt.place), "owner": .string(debt.owner),
      "reason": .string(debt.reason), "end": .string(debt.end), "over": .bool(debt.isOver),
      "due": .bool(debt.isDue), "missing": .array(debt.missing.map(JSONValue.string)),
    ]
  }
}
