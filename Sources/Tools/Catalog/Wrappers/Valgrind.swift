internal import ToolDescriptions

extension Tool {
  static let valgrind = Tool(
    "valgrind",
    summary: "Runs a program and looks for faults in its use of memory.",
    source: "valgrind(1), Valgrind 3.19; rr(1), heaptrack(1)",
    grammar: .posix,
    options: [
      .value(
        "--log-file",
        "--xml-file",
        "--callgrind-out-file",
        "--massif-out-file",
        "--cachegrind-out-file",
        "--dhat-out-file",
        "--xtree-memory-file",
        does: [.overwrites]
      ), .flag("-h", sets: [.help]), .help, .version,
    ],
    flags: "-v --verbose -q --quiet -s -d --help-debug --trace-redir",
    attached: """
      --tool --leak-check --show-leak-kinds --track-origins --error-exitcode --num-callers
      --trace-children --track-fds --xml --suppressions --gen-suppressions --vgdb --vgdb-error
      --time-stamp --undef-value-errors --malloc-fill --free-fill --db-attach --read-var-info
      --keep-debuginfo --max-stackframe --main-stacksize --show-reachable --default-suppressions
      --child-silent-after-fork --dump-instr --collect-jumps --instr-atstart --cache-sim
      --branch-sim --toggle-collect --errors-for-leak-kinds --log-fd --partial-loads-ok
      --expensive-definedness-checks --fair-sched --history-level --stacks --time-unit
      --threshold --detailed-freq
      """,
    operands: .command(after: 0),
    examples: [
      Example("valgrind ./app", "execute command ./app"),
      Example("valgrind --log-file=log ./app", "execute command ./app", "overwrite log"),
      Example("valgrind --frob ./app", "execute command ./app", "unknown text --frob"),
    ]
  )
}
