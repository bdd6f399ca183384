internal import CommandLine
internal import Effects
internal import JSON
internal import Linux
internal import Policy
internal import Reports
internal import Stoplog

extension Command {
  static let explain = Command(
    spec: CommandSpec(
      "explain",
      summary: "Show step by step what a command would do, and why",
      discussion: [
        "Shows the commands inside the command, their words before and after expansion, what was "
          + "looked up and found, the effects with the bytes that cause them, and the rules that "
          + "matched. Changes nothing in the world.",
        "What looks like a secret is hidden, so that it can go into a bug report; read it once "
          + "yourself all the same. Exit status, as of check: 0 allow or notify, 10 hold, 20 deny, "
          + "2 usage, 1 any failure.",
      ],
      options: [
        OptionSpec("cwd", value: "DIR", help: "The working directory of the command"),
        OptionSpec("json", help: "Print the explanation as JSON"),
        OptionSpec("pure", help: "Look nothing up; every open question has the worst answer"),
      ],
      operands: [OperandSpec("command", help: "The command, as one word", count: .atLeastOne)],
      endsAtOperand: true
    ),
    run: ExplainCommand.run
  )
}

private enum ExplainCommand {
  static func run(_ program: Program, _ arguments: Arguments) -> Int32 {
    let isPure = arguments.has("pure")
    let directory = arguments.value("cwd").map { Path.resolved($0) ?? $0 } ?? program.directory
    let request = Request(
      .shell(arguments.operands.joined(separator: " ")),
      directory: directory,
      environment: isPure ? [:] : program.environment
    )
    let explanation = Pipeline.explain(request, isPure: isPure, version: Version.text)
    if arguments.has("json") {
      Output.print(ExplanationReport.json(explanation))
      return Status.of(explanation.judgement.verdict)
    }
    let isColoured = Output.isColoured(program.environment)
    let words = ExplanationWords(explanation, isColoured: isColoured)
    Output.printColoured(words.text)
    return Status.of(explanation.judgement.verdict)
  }
}
