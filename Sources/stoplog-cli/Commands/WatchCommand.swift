internal import CommandLine
internal import Linux
internal import Stoplog

extension Command {
  static let watch = Command(
    spec: CommandSpec(
      "watch",
      summary: "Watch all sessions and holds on a live screen, and decide there",
      discussion: [
        "Up and down choose a hold, Enter shows it in full, 'a' has 'stoplog approve' ask at the same "
          + "terminal for the name of what it would hit and for the passphrase, 'r' rejects it, and 'q' "
          + "leaves. Alarms, and the standing orders in force, are on top.",
        "With '--once' one screen is printed as plain text.",
      ],
      options: [
        StateFolder.option, Signing.option,
        OptionSpec("once", help: "Print one screen without control characters, and end"),
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, WatchCommand.run) }
  )
}

private enum WatchCommand {
  static func run(_ person: Person) throws(CommandError) -> Int32 {
    let station = try person.station()
    var watching = Watching(station)
    let view = try person.serve { () throws(PipelineError) in try watching.look() }
    guard person.arguments.has("once") else { return try live(person, station, watching, view) }
    var page = WatchPage(view: view)
    page.chosen = -1
    Output.print(page.lines.joined(separator: "\n"))
    return Status.allowed
  }

  private static func live(
    _ person: Person,
    _ station: Station,
    _ watching: Watching,
    _ view: Watching.View
  ) throws(CommandError) -> Int32 {
    Interrupt.watch()
    let screen: Screen
    do throws(SystemError) { screen = try Screen() } catch { throw .noScreen(reason: error.reason) }
    var live = WatchScreen(person, station, watching, view, on: screen)
    return try live.run()
  }
}
