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
    let (effects, seconds) = Self.time(of: command)
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
  private static let reference = HostileCommand.ordinary

  /// What a command would do, and the seconds of this thread's work that the last round takes.
  private static func time(of command: HostileCommand) -> (effects: [Effect], seconds: Double) {
    let request = Request(
      .shell(command.text),
      directory: HostileCommand.folder,
      environment: ["HOME": "/home/u", "PATH": "/usr/bin:/bin"]
    )
    let surroundings = Surroundings(project: HostileCommand.folder, homes: ["/home/u"])
    var facts = FactTable()
    for _ in 0..<24 {
      let start = clock
      let found = Analyzer.analyze(request, in: surroundings, facts: facts)
      let seconds = clock - start
      let answers = found.questions.compactMap { question in
        command.answer(to: question).map { (question, $0) }
      }
      if answers.isEmpty { return (found.effects, seconds) }
      for (question, answer) in answers { facts[question] = answer }
    }
    return ([], .infinity)
  }

  /// Seconds of work of this thread.
  private static var clock: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
