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
        OptionSpec(
          "state",
          value: "DIR",
          help: "A state folder whose orders, tasks and leases count too (default: none)"
        ),
      ],
      operands: [OperandSpec("command", help: "The command, as one word", count: .any)],
      endsAtOperand: true
    ),
    run: CheckCommand.run
  )
}

private struct CheckCommand {
  private let program: Program
  private let isPure: Bool
  private let station: Station?

  static func run(_ program: Program, _ arguments: Arguments) -> Int32 {
    let isPure = arguments.has("pure")
    do throws(CommandError) {
      if isPure, arguments.has("state") {
        throw .usage(.conflict("--state", "--pure", command: "stoplog check"))
      }
      guard arguments.has("batch") || !arguments.operands.isEmpty else {
        throw .usage(.missingOperand("command", command: "stoplog check"))
      }
      var station: Station?
      if let directory = arguments.value("state") {
        do throws(PipelineError) {
          station = try Station(opening: program.absolute(directory))
        } catch {
          throw .pipeline(error)
        }
      }
      let check = CheckCommand(program: program, isPure: isPure, station: station)
      return try arguments.has("batch") ? check.batch() : check.single(arguments)
    } catch {
      Output.complain(error.description)
      return error.status
    }
  }

  private func single(_ arguments: Arguments) throws(CommandError) -> Int32 {
    let directory = arguments.value("cwd").map { Path.resolved($0) ?? $0 } ?? program.directory
    let request = Request(
      .shell(arguments.operands.joined(separator: " ")),
      directory: directory,
      environment: isPure ? [:] : program.environment
    )
    let judgement = try judge(request).judgement
    if arguments.has("json") {
      Output.print(JudgementReport.json(judgement))
    } else {
      Output.print(JudgementWords.text(judgement))
    }
    return Status.of(judgement.verdict)
  }

  private func judge(_ request: Request) throws(CommandError) -> Judged {
    if isPure { return Judge().judgePurely(request) }
    guard let station else { return Pipeline.look(at: request) }
    do throws(PipelineError) {
      return try Pipeline(station).judge(request)
    } catch {
      throw .pipeline(error)
    }
  }

  /// One line in, one line out, in order; a line that can't be read is a hold.
  private func batch() throws(CommandError) -> Int32 {
    var status = Status.allowed
    while let line = readLine() {
      guard let row = try? JSONValue(parsing: Array(line.utf8)),
        let command = row["command"]?.string
      else {
        let request = Request(.unreadable("the line is not a JSON object"), directory: "/")
        Output.print(JudgementReport.json(Judge().judgePurely(request).judgement))
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
      let judgement = try judge(request).judgement
      Output.print(JudgementReport.json(judgement, id: row["id"]))
    }
    return status
  }
}
