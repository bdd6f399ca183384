internal import CommandLine
internal import JSON
internal import Policy
internal import Reports
internal import Stoplog

extension Command {
  static let rules = Command(
    spec: CommandSpec(
      "rules",
      summary: "List the rules: those that hold everywhere, and what people wrote for agents",
      discussion: [
        "Of every rule that matches, the strictest verdict counts, and each is named as a reason. "
          + "A project's own rules stand in its stoplog.yaml.",
        "Of AGENTS.md, CLAUDE.md, GEMINI.md, .cursorrules and the permission rules of Claude Code and "
          + "Codex it says, line by line, what is enforced, what is not and why (docs/constraints.md).",
        "Exit status: 0; with '--test' or a file 1 if a rule failed its own test, if a file can't be "
          + "read, or if no line of what forbids something is enforced.",
      ],
      options: [
        OptionSpec("markdown", help: "Print the list as the page docs/rules.md"),
        OptionSpec("test", help: "Show the test of each rule that people wrote, and its result"),
        OptionSpec("json", help: "Print what people wrote as a JSON object"),
      ],
      operands: [
        OperandSpec("file", help: "Files to read in place of those of this folder", count: .any)
      ]
    ),
    run: RulesCommand.run
  )
}

private enum RulesCommand {
  static func run(_ program: Program, _ arguments: Arguments) -> Int32 {
    if arguments.has("markdown") {
      Output.print(RuleTable.markdown)
      return Status.allowed
    }
    let wording: Wording
    do throws(PipelineError) {
      wording = try Wording(
        directory: program.directory,
        environment: program.environment,
        only: arguments.operands
      )
    } catch {
      Output.complain(error.description)
      return Status.failed
    }
    if arguments.has("json") {
      Output.print(json(wording).canonical)
    } else {
      if arguments.operands.isEmpty, !arguments.has("test") { Output.print(RuleTable.text) }
      for file in wording.files { Output.print(text(file, showsTest: arguments.has("test"))) }
    }
    guard arguments.has("test") || !arguments.operands.isEmpty else { return Status.allowed }
    let isUnread = wording.files.contains { !$0.problem.isEmpty }
    let isEmpty = wording.count == 0 && wording.sentences > 0
    return wording.hasFailure || isUnread || isEmpty ? Status.failed : Status.allowed
  }

  private static func text(_ file: Wording.File, showsTest: Bool) -> String {
    var lines = ["", "\(Visible.text(file.name)):"]
    if !file.problem.isEmpty { lines.append("  can't be read: \(file.problem)") }
    if file.readings.isEmpty, file.problem.isEmpty { lines.append("  forbids nothing") }
    for reading in file.readings {
      lines += WordingReport.text(reading, showsTest: showsTest).split(separator: "\n").map {
        "  \($0)"
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func json(_ wording: Wording) -> JSONValue {
    [
      "schema": "stoplog.rules/1",
      "files": .array(
        wording.files.map { file in
          [
            "name": .string(file.name), "problem": .string(file.problem),
            "lines": .array(file.readings.map(WordingReport.json)),
          ]
        }
      ),
    ]
  }
}
