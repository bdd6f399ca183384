internal import Glibc
internal import Linux

/// Measures every budget and prints what it finds.
///
///     stoplog-bench PROGRAM COMMANDS SCRATCH [PART...]
///
/// COMMANDS is a folder of tables of commands (`.txt`) or of lines of JSON (`.jsonl`). Parts: hook,
/// parse, analysis, hostile, facts, snapshot, ledger, doctor; all of them if none is named.
/// Exit status: 0 if everything was measured, kept or not; 1 otherwise.
func measure(_ words: [String]) -> Int32 {
  guard words.count >= 4 else {
    complain("usage: stoplog-bench PROGRAM COMMANDS SCRATCH [PART...]")
    return 2
  }
  do throws(SystemError) {
    let scratch = try Scratch(words[3])
    var isDone = true
    let parts = words.dropFirst(4)
    for (name, run) in benchmarks(words[1], words[2], scratch)
    where parts.isEmpty || parts.contains(name) {
      isDone = try run() && isDone
    }
    try Scratch.remove(scratch.path)
    return isDone ? 0 : 1
  } catch {
    complain(error.description)
    return 1
  }
}

/// The parts in the order in which they run.
func benchmarks(
  _ program: String,
  _ commands: String,
  _ scratch: Scratch
) -> [(String, () throws(SystemError) -> Bool)] {
  [
    ("hook", { () throws(SystemError) in try HookBenchmark.run(program, in: scratch) }),
    ("parse", { () throws(SystemError) in try ParseBenchmark.run() }),
    ("analysis", { () throws(SystemError) in try AnalysisBenchmark.run(commands, in: scratch) }),
    ("hostile", { HostileBenchmark.run() }),
    ("facts", { () throws(SystemError) in try FactsBenchmark.run(program, in: scratch) }),
    ("snapshot", { () throws(SystemError) in try SnapshotBenchmark.run(in: scratch) }),
    ("ledger", { () throws(SystemError) in try LedgerBenchmark.run(in: scratch) }),
    ("doctor", { () throws(SystemError) in try DoctorBenchmark.run(program, in: scratch) }),
  ]
}

switch CommandLine.arguments.dropFirst().first {
case "contend": exit(ContenderTest.run(Array(CommandLine.arguments.dropFirst(2))))
case "contender": exit(ContenderTest.contend(Array(CommandLine.arguments.dropFirst(2))))
default: exit(measure(CommandLine.arguments))
}
