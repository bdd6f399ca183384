internal import Effects
internal import ToolDescriptions

extension Tool {
  static let gdb = Tool(
    "gdb",
    summary: "Runs a program under a debugger, or looks at what a crash left.",
    source: "gdb(1), GDB 13.1; lldb(1)",
    grammar: .single,
    options: [
      .value(
        "-ex",
        "-eval-command",
        "-iex",
        "-init-eval-command",
        does: [Deed(.execute, .word(.debugger))]
      ),
      .value(
        "-x",
        "-command",
        "-ix",
        "-init-command",
        does: [Deed(.unknown, .path, why: "a file of commands for the debugger")]
      ), .value("-args", sets: ["args"], role: .last), .help, .version,
    ],
    flags: """
      -batch -batch-silent -q -quiet -silent -nx -nh -n -tui -w -nw -return-child-result
      -version -configuration -readnow -readnever -fullname
      """,
    values: """
      -c -core -p -pid -s -symbols -e -exec -se -d -directory -cd -tty -data-directory -b -l
      -interpreter -i
      """,
    operands: .list([[.reads]], rest: [.reads]),
    operandsIn: [("args", .command(after: 0))],
    examples: [
      Example("gdb ./app", "read ./app"),
      Example("gdb ./app core", "read ./app", "read core"),
      Example("gdb -x cmds ./app", "read ./app", "unknown cmds"),
    ]
  )
}
