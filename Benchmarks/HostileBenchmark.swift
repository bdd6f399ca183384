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
      "none takes more than \(milliseconds) ms",
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
      directory: "/home/u/p",
      environment: ["HOME": "/home/u", "PATH": "/usr/bin:/bin"]
    )
    let place = Surroundings(project: "/home/u/p", homes: ["/home/u"])
    let before = Memory.now
    Memory.forgetPeak()
    let times = (0..<3).map { _ in
      let start = Clock.monotonic
      _ = Analyzer.analyze(request, in: place, facts: FactTable())
      return Clock.monotonic - start
    }
    return Cost(name: command.name, time: Sample(times), memory: max(0, Memory.peak - before))
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
