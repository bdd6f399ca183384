internal import CommandLine
internal import JSON
internal import Linux
internal import Reports
internal import Stoplog

extension Command {
  static let states = Command(
    spec: CommandSpec(
      "states",
      summary: "List the standing orders that are in force",
      discussion: [
        "What people have set with 'stoplog freeze', 'plan-only', 'no-execute', 'no-delete', "
          + "'ask-first' and 'stop': since when, by whom, until when, where and why. An entry of the "
          + "record that claims to lift one and isn't signed is named, and doesn't count."
      ],
      options: [StateFolder.option, OptionSpec("json", help: "Print one JSON object for each")]
    ),
    run: { program, arguments in Person.run(program, arguments, StatesCommand.run) }
  )
}

private enum StatesCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let station = try person.station()
    let found = try person.serve { () throws(PipelineError) in try Ordering(station).standing() }
    for order in found.orders {
      if person.arguments.has("json") {
        Output.print(OrderWords.json(order))
      } else {
        Output.print(OrderWords.text(order))
      }
    }
    for fault in found.faults { Output.complain(fault) }
    if found.orders.isEmpty { Output.complain("no standing order is in force") }
    return Status.allowed
  }
}
