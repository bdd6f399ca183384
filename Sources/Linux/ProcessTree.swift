internal import CLinux
internal import Glibc

/// Everything that a process has started and that still runs.
public struct ProcessTree: Sendable {
  /// The process; it is spared itself.
  public var root: ProcessIdentity
  /// What began before this is spared, in clock ticks since the machine was started.
  public var since: Int

  /// Names a tree.
  public init(below root: ProcessIdentity, since: Int = 0) {
    self.root = root
    self.since = since
  }

  /// From here on, what children of this process leave behind becomes its own child, so that nothing
  /// gets out of its tree.
  ///
  /// - SeeAlso: prctl(2), `PR_SET_CHILD_SUBREAPER`.
  public static func adoptOrphans() { _ = stoplog_adopt_orphans() }

  /// Ends all of it at once, and what it starts meanwhile.
  ///
  /// Each process is stopped first, so that none of them starts another while the list is made.
  /// The program's own processes are spared with those that wait for them: a gate that dies is no
  /// denial. So is whatever has started this process.
  ///
  /// - Parameters:
  ///   - milliseconds: How long to look for more after the last one was found; 0 to take only what
  ///     runs now.
  ///   - limit: How long to look at all.
  /// - Returns: What was ended.
  public func end(
    lingering milliseconds: Int = 200,
    limit: Int = 3_000
  ) -> Set<ProcessIdentity> {
    var ended: Set<ProcessIdentity> = []
    let last = Clock.monotonic + limit * 1_000_000
    var until = Clock.monotonic + milliseconds * 1_000_000
    repeat {
      var stopped: Set<ProcessIdentity> = []
      while true {
        let more = running().filter { !stopped.contains($0) && $0.send(SIGSTOP) }
        if more.isEmpty { break }
        stopped.formUnion(more)
      }
      let killed = stopped.filter { $0.send(SIGKILL) }
      ended.formUnion(killed)
      if !killed.isEmpty { until = Clock.monotonic + milliseconds * 1_000_000 }
      if milliseconds > 0 { usleep(5_000) }
    } while Clock.monotonic < min(until, last) && root.isThere
    return ended
  }

  /// What runs below the root now.
  public func running() -> [ProcessIdentity] {
    let all = ProcessState.all()
    var spared = Self.line(of: getpid(), all)
    let program = Path.linkTarget("/proc/self/exe")
    for number in all.keys
    where program == Path.linkTarget("/proc/\(number)/exe") || ProcessState.runsHook(number) {
      spared.formUnion(Self.line(of: number, all))
    }
    var found: [ProcessIdentity] = []
    guard all[root.number]?.start == root.start else { return [] }
    for (number, state) in all where state.start >= since && state.letter != UInt8(ascii: "Z") {
      guard !spared.contains(number), number != root.number,
        Self.line(of: number, all).contains(root.number)
      else { continue }
      found.append(ProcessIdentity(number: number, start: state.start, boot: root.boot))
    }
    return found
  }

  /// A process and all that have started each other up to it.
  private static func line(of number: Int32, _ all: [Int32: ProcessState]) -> Set<Int32> {
    var line: Set<Int32> = []
    var next = number
    while next > 0, line.insert(next).inserted, let state = all[next] { next = state.parent }
    return line
  }
}
