internal import CommandLine
internal import Stoplog

extension Command {
  static let task = Command(
    spec: CommandSpec(
      "task",
      summary: "Open, show, check and end a task: the risk document of some work",
      discussion: [
        "While a task is open, changes outside its scope are held, what would hit something on its "
          + "must-survive list is denied, and what it keeps until it is verified can't be stopped or "
          + "removed. Opening one takes no key, ending one does. Without a command it shows the task "
          + "that is open.",
        "Exit status: 0 done, 1 not done, or something did not survive, 2 usage.",
      ],
      subcommands: [
        CommandSpec(
          "show",
          summary: "Show an open task",
          options: [StateFolder.option, json],
          operands: [id]
        ),
        CommandSpec(
          "list",
          summary: "List the tasks that are open",
          options: [
            StateFolder.option, json,
            OptionSpec("all", help: "List those too that have ended"),
          ]
        ),
        CommandSpec(
          "new",
          summary: "Open a task",
          discussion: [
            "Without '--file' it asks at the terminal. What it names is measured at once, by looking "
              + "only. What goes beyond its scope, or beyond development, counts once 'stoplog task "
              + "escalate' has signed it."
          ],
          options: [
            StateFolder.option,
            OptionSpec("file", value: "FILE", help: "Take what the task says from a YAML file"),
            json,
          ]
        ),
        CommandSpec(
          "check",
          summary: "Measure again what must survive, and compare",
          options: [StateFolder.option, json],
          operands: [id]
        ),
        CommandSpec(
          "verify",
          summary: "Run the checks of what is kept until it is verified",
          discussion: ["Each check is a command of a shell, run in the folder of the task."],
          options: [StateFolder.option],
          operands: [id]
        ),
        CommandSpec(
          "release",
          summary: "Release something that is kept, with an approver's key",
          discussion: ["Its check has to have passed ('stoplog task verify')."],
          options: signing,
          operands: [OperandSpec("WHAT", help: "What is kept, as the task says"), id]
        ),
        CommandSpec(
          "escalate",
          summary: "Let a task go beyond its scope and development, with an approver's key",
          discussion: [
            "What goes beyond the scope counts for 24 hours, and until the task ends; its environment "
              + "until the task ends."
          ],
          options: signing,
          operands: [id]
        ),
        CommandSpec(
          "end",
          summary: "Check what survived, and end a task with an approver's key",
          options: signing + [json],
          operands: [id]
        ),
      ]
    ),
    run: { program, arguments in Person.run(program, arguments, TaskCommand.run) }
  )

  private static let id = OperandSpec(
    "ID",
    help: "The task (default: the only one that is open)",
    count: .optional
  )
  private static let json = OptionSpec("json", help: "Print JSON objects")
  private static let signing = [StateFolder.option, Signing.option, Passphrase.option]
}
