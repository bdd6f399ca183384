import CommandLine

/// A program for the tests.
enum Sample {
  static let program = CommandSpec(
    "gate",
    summary: "Hold what can't be undone",
    discussion: ["A gate between a worker and the world."],
    options: [OptionSpec("version", help: "Print the version and exit")],
    subcommands: [check, hold, run]
  )

  static let check = CommandSpec(
    "check",
    summary: "Say what a command would do, and change nothing",
    discussion: [
      "Reads the command, looks up what it needs to know, and prints a verdict with its reasons. The "
        + "exit status is 0 for allow and notify, 10 for hold and 20 for deny.",
      "With a command of several words, write -- before it.",
    ],
    options: [
      OptionSpec("json", short: "j", help: "Print one JSON object"),
      OptionSpec("quiet", short: "q", help: "Print nothing"),
      OptionSpec("cwd", short: "C", value: "DIR", help: "Take DIR for the working directory"),
      OptionSpec(
        "variable",
        short: "v",
        value: "NAME=VALUE",
        help:
          "Set a variable of the environment that the command would run with, in addition to those "
          + "of this process",
        isRepeatable: true
      ),
    ],
    operands: [OperandSpec("command", help: "The command, as one word", count: .any)]
  )

  static let hold = CommandSpec(
    "hold",
    summary: "Look at what is held",
    subcommands: [
      CommandSpec("list", summary: "List what is held"),
      CommandSpec(
        "show",
        summary: "Show one hold",
        operands: [
          OperandSpec("id", help: "The hold's name"),
          OperandSpec("part", help: "Which part", count: .optional),
        ]
      ),
    ]
  )

  static let run = CommandSpec(
    "run",
    summary: "Run a command",
    options: [OptionSpec("yes", short: "y", help: "Don't ask")],
    operands: [OperandSpec("command", help: "The command", count: .atLeastOne)],
    endsAtOperand: true
  )
}
