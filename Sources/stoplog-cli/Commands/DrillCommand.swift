internal import CommandLine
internal import Drill
internal import Linux

extension Command {
  static let drill = Command(
    spec: CommandSpec(
      "drill",
      summary: "Replay published accidents on this machine, and show what stops them",
      discussion: [
        "Builds throwaway homes, repositories and stacks in one temporary folder, and asks for the "
          + "commands of real accidents there, through the real pipeline. Nothing outside that "
          + "folder is touched, and it is removed in the end. Exit status: 0 if every accident "
          + "was held, every harmless twin passed and every proof was given; 1 otherwise."
      ],
      options: [
        OptionSpec("only", value: "ID", help: "Replay one accident only, such as S13"),
        OptionSpec("keep", help: "Leave the folder there, to look at it"),
        OptionSpec("json", help: "Print one JSON line for each accident"),
        OptionSpec("plain", help: "Print without colours and without progress"),
      ]
    ),
    run: DrillCommand.run
  )
}

private enum DrillCommand {
  static func run(_ program: Program, _ arguments: Arguments) -> Int32 {
    let isPlain = arguments.has("plain")
    let form: DrillRun.Form =
      arguments.has("json")
      ? .json
      : .screen(
        coloured: !isPlain && Output.isColoured(program.environment),
        width: StandardStreams.width ?? 100,
        isTerminal: !isPlain && StandardStreams.isTerminal
          && program.environment["TERM"] != "dumb"
      )
    let drill = DrillRun(
      only: arguments.value("only"),
      keeps: arguments.has("keep"),
      form: form,
      searchPath: program.environment["PATH"] ?? "",
      temporary: ScratchFolder.place(given: program.environment["TMPDIR"])
    )
    do throws(DrillError) {
      var isShown = true
      let passes = try drill.run { text in
        do { try File.writeAll(text.utf8, to: 1, name: "stdout") } catch { isShown = false }
      }
      return passes && isShown ? Status.allowed : Status.failed
    } catch {
      Output.complain(error.description)
      if case .interrupted = error { return 130 }
      return Status.failed
    }
  }
}
