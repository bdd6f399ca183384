internal import CommandLine
internal import Effects
internal import Facts
internal import Glibc
internal import JSON
internal import Linux
internal import Policy
internal import Reports
internal import Stoplog

extension Command {
  static let check = Command(
    spec: CommandSpec(
      "check",
      summary: "Say what would become of a command, without running it",
      discussion: [
        "Changes nothing in the world and opens no hold. Exit status: 0 allow or notify, 10 hold, "
          + "20 deny, 2 usage, 1 any failure."
      ],
      options: [
        OptionSpec("cwd", value: "DIR", help: "The working directory of the command"),
        OptionSpec("json", help: "Print the judgement as JSON"),
        OptionSpec("batch", help: "Read requests as JSON lines, print one judgement for each"),
        OptionSpec("pure", help: "Look nothing up; every open question has the worst answer"),
      ],
      operands: [OperandSpec("command", help: "The command, as one word", count: .any)],
      endsAtOperand: true
    ),
    run: CheckCommand.run
  )
}

private enum CheckCommand {
  static func run(_ program: Program, _ arguments: Arguments) -> Int32 {
    let isPure = arguments.has("pure")
    if arguments.has("batch") { return batch(program, isPure: isPure) }
    guard !arguments.operands.isEmpty else {
      Output.complain(
        UsageError.missingOperand("command", command: "stoplog check").description
      )
      return UsageError.status
    }
    let directory = arguments.value("cwd").map { Path.resolved($0) ?? $0 } ?? program.directory
    let command = arguments.operands.joined(separator: " ")
    let request = Request(
      .shell(command),
      directory: directory,
      environment: isPure ? [:] : program.environment
    )
    let judgement = judge(request, isPure: isPure).judgement
    if arguments.has("json") {
      Output.print(JudgementReport.json(judgement))
    } else {
      Output.print(JudgementWords.text(judgement))
    }
    return Status.of(judgement.verdict)
  }

  private static func judge(_ request: Request, isPure: Bool) -> Judged {
    isPure ? Judge().judgePurely(request) : Pipeline.look(at: request)
  }

  /// One line in, one line out, in order; a line that can't be read is a hold.
  private static func batch(_ program: Program, isPure: Bool) -> Int32 {
    var status = Status.allowed
    while let line = readLine() {
      guard let row = try? JSONValue(parsing: Array(line.utf8)),
        let command = row["command"]?.string
      else {
        let request = Request(.unreadable("the line is not a JSON object"), directory: "/")
        Output.print(JudgementReport.json(judge(request, isPure: true).judgement))
        status = Status.failed
        continue
      }
      var environment = isPure ? [:] : program.environment
      for (name, value) in row["env"]?.object ?? [:] { environment[name] = value.string }
      let request = Request(
        .shell(command),
        directory: row["cwd"]?.string.map { Path.resolved($0) ?? $0 } ?? program.directory,
        environment: environment
      )
      let judgement = judge(request, isPure: isPure).judgement
      Output.print(JudgementReport.json(judgement, id: row["id"]))
    }
    return status
  }
}
