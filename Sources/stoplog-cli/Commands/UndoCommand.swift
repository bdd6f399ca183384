internal import CommandLine
internal import Linux
internal import Snapshots
internal import Stoplog

extension Command {
  static let undo = Command(
    spec: CommandSpec(
      "undo",
      summary: "Put back what a run has changed",
      discussion: [
        "Without an ID, takes back the last run that was not taken back yet. Says first what it "
          + "does. What stands in the place of a saved file goes into a snapshot of its own, so an "
          + "undo can be undone; what is new stays where it is.",
        "Afterwards everything is read again and compared. Exit status: 0 all is as it was, 1 "
          + "something differs or nothing was done, 2 usage.",
      ],
      options: [
        StateFolder.option,
        OptionSpec("session", value: "NAME", help: "Without an ID, only runs of this session"),
      ],
      operands: [OperandSpec("ID", help: "A snapshot, or the hold of a run", count: .optional)]
    ),
    run: { program, arguments in Person.run(program, arguments, UndoCommand.run) }
  )
}

private enum UndoCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let undoing = Undoing(try person.station())
    let arguments = person.arguments
    let way = try person.serve { () throws(PipelineError) in
      try undoing.find(arguments.operands.first, session: arguments.value("session"))
    }
    Output.print(UndoWords.before(way))
    let receipt = try person.serve { () throws(PipelineError) in try undoing.undo(way) }
    Output.print(UndoWords.after(receipt))
    return receipt.differences.isEmpty ? Status.allowed : Status.failed
  }
}
