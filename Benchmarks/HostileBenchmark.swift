internal import Analysis
internal import Effects
internal import Glibc
internal import Linux
internal import TestSupport

/// Commands that are made to cost much: the time and memory of each one's analysis.
enum HostileBenchmark {
  private static let shown = 5
  private static let milliseconds = 200
  private static let megabytes = 400

  static func run() -> Bool {
    let costs = HostileCommand.all.map { cost(of: $0) }
    let slow = costs.sorted { $0.time.most > $1.time.most }
    let peak = costs.max { $0.memory < $1.memory }
    Table.head("Analysis of \(costs.count) hostile commands; the slowest of them", last: "p95")
    for cost in slow.prefix(shown) { Table.row(cost.name, cost.time, at: 0.95, against: nil) }
    if let peak { print("  most memory: \(peak.memory >> 10) MB, by '\(peak.name)'") }
    Table.budget(
      "none takes more than \(milliseconds) ms of the thread's work",
      isKept: slow.allSatisfy { $0.time.median <= milliseconds * 1_000_000 }
    )
    Table.budget(
      "none makes the process grow by more than \(megabytes) MB",
      isKept: (peak?.memory ?? 0) <= megabytes << 10
    )
    return true
  }

  private struct Cost {
    var name: String
    var time: Sample
    /// KiB.
    var memory: Int
  }

  private static func cost(of command: HostileCommand) -> Cost {
    let request = Request(
      .shell(command.text),
      directory: HostileCommand.folder,
      environment: ["HOME": "/home/u", "PATH": "/usr/bin:/bin"]
    )
    let place = Surroundings(project: HostileCommand.folder, homes: ["/home/u"])
    let facts = facts(for: command, request, place)
    let before = Memory.now
    Memory.forgetPeak()
    let times = (0..<3).map { _ in
      let start = work
      _ = Analyzer.analyze(request, in: place, facts: facts)
      return work - start
    }
    return Cost(name: command.name, time: Sample(times), memory: max(0, Memory.peak - before))
  }

  /// Nanoseconds of this thread's work, which other programs on the machine don't lengthen.
  private static var work: Int {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// Everything that the command's analysis asks of its files, after some rounds.
  private static func facts(
    for command: HostileCommand,
    _ request: Request,
    _ place: Surroundings
  ) -> FactTable {
    var facts = FactTable()
    for _ in 0..<(command.files.isEmpty ? 0 : 24) {
      let open = Analyzer.analyze(request, in: place, facts: facts).questions
      let answers = open.compactMap { question in
        command.answer(to: question).map { (question, $0) }
      }
      if answers.isEmpty { break }
      for (question, answer) in answers { facts[question] = answer }
    }
    return facts
  }

  /// This process' memory in KiB, as `/proc/self/status` has it (proc_pid_status(5)).
  private enum Memory {
    static var now: Int { figure("VmRSS:") }
    static var peak: Int { figure("VmHWM:") }

    /// Starts the peak anew (proc_pid_clear_refs(5)).
    static func forgetPeak() {
      guard let file = fopen("/proc/self/clear_refs", "w") else { return }
      fputs("5", file)
      fclose(file)
    }

    private static func figure(_ name: String) -> Int {
      guard let bytes = try? File.read("/proc/self/status", limit: 1 << 16) else { return 0 }
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
      where line.hasPrefix(name) {
        return line.split { !$0.isNumber }.first.flatMap { Int($0) } ?? 0
      }
      return 0
    }
  }
}
