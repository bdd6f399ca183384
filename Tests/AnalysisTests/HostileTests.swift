import Analysis
import Effects
import Glibc
import Testing

/// Commands that are made to cost much: each is bounded in time and memory, and held with the
/// bound named where something was left out.
///
/// The time is that of the thread's own work, so a busy machine makes no difference.
@Suite(.serialized) struct HostileTests {
  /// A defect is more than 200 ms in a release build.
  static let release = 0.2
  /// How much slower this build may be: a debug build took 4 to 6 times as long where it was
  /// measured, and the processor is shared.
  static let allowance: Double = {
    #if DEBUG
    return 12
    #else
    return 1.5
    #endif
  }()
  /// How much the process may grow by one command, in KiB; other tests run beside it.
  static let growth = 400 << 10

  @Test(arguments: HostileCommand.all)
  func isBounded(_ command: HostileCommand) {
    let request = Request(
      .shell(command.text),
      directory: "/home/u/p",
      environment: ["HOME": "/home/u", "PATH": "/usr/bin:/bin"]
    )
    let surroundings = Surroundings(project: "/home/u/p", homes: ["/home/u"])
    let memory = Self.memory
    let start = Self.time
    let effects = Analyzer.analyze(request, in: surroundings, facts: FactTable()).effects
    let time = Self.time - start
    #expect(time < Self.release * Self.allowance, "\(command.name) took \(time) s")
    #expect(Self.memory - memory < Self.growth, "\(command.name) took too much memory")
    guard let bound = command.bound else { return }
    let held = effects.filter { $0.action == .unknown || $0.reversibility == .unknown }
    #expect(
      held.contains { $0.why.contains(bound) || $0.resource.name.contains(bound) }
        || held.contains { $0.resource.kind.rawValue.contains(bound) },
      "\(command.name): \(held.prefix(3).map { "\($0.why) \($0.resource.name.prefix(40))" })"
    )
  }

  /// Seconds of work of this thread.
  private static var time: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The most memory that the process has had, in KiB.
  private static var memory: Int {
    var usage = rusage()
    getrusage(0, &usage)  // RUSAGE_SELF
    return usage.ru_maxrss
  }
}
