import Analysis
import Effects
import Glibc
import TestSupport
import Testing

/// Commands that are made to cost much, each of which has to be bounded in time.
///
/// Where something was left out, the bound is named. `make bench` measures the same commands' time
/// and memory in a release build. Here the time is that of the thread's own work, held against
/// ordinary work just before.
@Suite(.serialized) struct HostileTests {
  /// How many times the reference a command may take.
  ///
  /// A debug build weighs some loops up to four times heavier than others, so this is wide.
  static let limit = 160.0

  @Test(arguments: HostileCommand.all)
  func isBounded(_ command: HostileCommand) {
    let reference = Self.time(of: Self.reference).seconds
    let (effects, seconds) = Self.time(of: command.text)
    #expect(seconds < reference * Self.limit, "\(command) took \(seconds) s, not \(reference)")
    guard let bound = command.bound else { return }
    let held = effects.filter { $0.action == .unknown || $0.reversibility == .unknown }
    #expect(
      held.contains { $0.why.contains(bound) || $0.resource.name.contains(bound) }
        || held.contains { $0.resource.kind.rawValue.contains(bound) },
      "\(command): \(held.prefix(3).map { "\($0.why) \($0.resource.name.prefix(40))" })"
    )
  }

  /// Ordinary work.
  private static let reference = String(
    repeating: "cp a b; git status; x=$y; cat \"$x\"\n",
    count: 60
  )

  /// What a command would do, and the seconds of this thread's work that it takes to tell.
  private static func time(of command: String) -> (effects: [Effect], seconds: Double) {
    let request = Request(
      .shell(command),
      directory: "/home/u/p",
      environment: ["HOME": "/home/u", "PATH": "/usr/bin:/bin"]
    )
    let surroundings = Surroundings(project: "/home/u/p", homes: ["/home/u"])
    let start = clock
    let effects = Analyzer.analyze(request, in: surroundings, facts: FactTable()).effects
    return (effects, clock - start)
  }

  /// Seconds of work of this thread.
  private static var clock: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
