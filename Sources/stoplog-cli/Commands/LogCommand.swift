internal import CommandLine
internal import Ledger
internal import Reports
internal import Stoplog

extension Command {
  static let log = Command(
    spec: CommandSpec(
      "log",
      summary: "Print the record",
      discussion: [
        "Oldest first, one line for each entry: its place, the time in UTC, agent and session, what "
          + "sort of thing it is, and what there is to say of it. An outcome has the command that "
          + "takes it back."
      ],
      options: [
        StateFolder.option,
        OptionSpec("changing", help: "Only entries that speak of a change of the world"),
        OptionSpec("session", value: "NAME", help: "Only entries of one session"),
        OptionSpec("last", value: "N", help: "Only the last entries"),
        OptionSpec("json", help: "Print one JSON object for each entry"),
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, LogCommand.run) }
  )
}

private enum LogCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let arguments = person.arguments
    let last = try person.number("last", in: 1...1_000_000)
    let station = try person.station()
    var filter = Filter(session: arguments.value("session"), isChanging: arguments.has("changing"))
    if let last {
      filter.isNewestFirst = true
      filter.limit = last
    }
    let isJSON = arguments.has("json")
    var held: [Entry] = []
    try person.serve { () throws(PipelineError) in
      try PipelineError.recording { () throws(LedgerError) in
        try station.ledger.each(filter) { entry in
          if last == nil { show(entry, isJSON) } else { held.append(entry) }
          return true
        }
      }
    }
    for entry in held.reversed() { show(entry, isJSON) }
    return Status.allowed
  }

  private static func show(_ entry: Entry, _ isJSON: Bool) {
    if isJSON { Output.print(entry.json) } else { Output.print(EntryWords.line(entry)) }
  }
}
