internal import CommandLine
internal import Effects
internal import Execution
internal import Linux
internal import Reports
internal import Stoplog

extension Command {
  static let exec = Command(
    spec: CommandSpec(
      "exec",
      summary: "Run a command if it may run; hold or deny it otherwise",
      discussion: [
        "The command runs in the real bash, with what it would lose saved first. Exit status: the "
          + "command's own; 10 if it is held, 20 if it is denied, 1 for any failure. Nothing in the "
          + "environment changes which state folder is used."
      ],
      options: [
        StateFolder.option,
        OptionSpec("session", value: "NAME", help: "The session that asks (default: terminal)"),
      ],
      operands: [OperandSpec("command", help: "The command, as one word", count: .atLeastOne)],
      endsAtOperand: true
    ),
    run: ExecCommand.run
  )
}

private enum ExecCommand {
  static func run(_ program: Program, _ arguments: Arguments) -> Int32 {
    guard let folder = StateFolder.forSession(arguments.value("state"), program) else {
      Output.complain(StateFolder.missing)
      return Status.failed
    }
    let request = Request(
      .shell(arguments.operands.joined(separator: " ")),
      directory: program.directory,
      environment: program.environment,
      session: arguments.value("session") ?? "terminal",
      agent: "exec"
    )
    // What the command leaves running stays within reach of 'stoplog stop'.
    ProcessTree.adoptOrphans()
    do throws(PipelineError) {
      let pipeline = Pipeline(try Station(making: folder))
      switch try pipeline.execute(request) {
      case .ended(let ending, let snapshot):
        if let snapshot { Output.complain("stoplog: 'stoplog undo \(snapshot)' takes this back") }
        return Int32(truncatingIfNeeded: ending.status)
      case .held(let judgement, let hold, let note):
        Output.complain(HoldWords.forAgent(judgement, hold: hold, note: note))
        return Status.held
      case .denied(let judgement, let note):
        Output.complain(HoldWords.forAgent(judgement, hold: nil, note: note))
        return Status.denied
      }
    } catch {
      Output.complain(error.description)
      return Status.failed
    }
  }
}
