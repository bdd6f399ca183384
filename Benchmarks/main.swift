internal import Glibc
internal import Linux

/// Measures every budget and prints what it finds.
///
///     stoplog-bench PROGRAM TABLES SCRATCH
///
/// Exit status: 0 if everything was measured, kept or not; 1 otherwise.
func measure(_ words: [String]) -> Int32 {
  guard words.count == 4 else {
    complain("usage: stoplog-bench PROGRAM TABLES SCRATCH")
    return 2
  }
  do throws(SystemError) {
    let scratch = try Scratch(words[3])
    var isDone = try HookBenchmark.run(words[1], in: scratch)
    isDone = try ParseBenchmark.run() && isDone
    isDone = try AnalysisBenchmark.run(words[2], in: scratch) && isDone
    isDone = try SnapshotBenchmark.run(in: scratch) && isDone
    isDone = try LedgerBenchmark.run(in: scratch) && isDone
    try Scratch.remove(scratch.path)
    return isDone ? 0 : 1
  } catch {
    complain(error.description)
    return 1
  }
}

exit(measure(CommandLine.arguments))
