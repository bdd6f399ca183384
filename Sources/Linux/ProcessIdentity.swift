internal import CLinux
internal import Glibc

/// One process and no other, ever: its number, when it began, and in which run of the machine.
///
/// Numbers are used again; a number together with its start is not (proc(5), `/proc/PID/stat`).
public struct ProcessIdentity: Hashable, Sendable {
  /// The process's number.
  public var number: Int32
  /// When it began, in clock ticks since the machine was started.
  public var start: Int
  /// The run of the machine.
  public var boot: String

  /// Names a process that was seen before.
  public init(number: Int32, start: Int, boot: String) {
    self.number = number
    self.start = start
    self.boot = boot
  }

  /// The process that has a number now; nil if there is none.
  public init?(_ number: Int32) {
    guard let state = ProcessState(number) else { return nil }
    self.init(number: number, start: state.start, boot: Self.thisBoot)
  }

  /// This process.
  public static var current: ProcessIdentity? { ProcessIdentity(getpid()) }

  /// The process that has started this one; a shell that only calls the hook is passed over.
  public static var starter: ProcessIdentity? {
    let parent = getppid()
    guard parent > 1, let state = ProcessState(parent) else { return nil }
    guard ["sh", "dash", "bash"].contains(state.name), ProcessState.runsHook(parent),
      state.parent > 1
    else { return ProcessIdentity(number: parent, start: state.start, boot: thisBoot) }
    return ProcessIdentity(state.parent)
  }

  /// Whether it still runs, or waits to be reaped.
  public var isThere: Bool {
    boot == Self.thisBoot && ProcessState(number)?.start == start
  }

  private static let thisBoot: String = {
    let bytes = (try? File.read("/proc/sys/kernel/random/boot_id", limit: 100)) ?? nil
    return String(decoding: (bytes ?? []).filter { $0 > 0x20 }, as: UTF8.self)
  }()

  /// Sends it a signal; false if it is gone, or may not be signalled.
  ///
  /// The descriptor is opened before the start is compared, so that no other process is hit.
  public func send(_ signal: Int32) -> Bool {
    let descriptor = stoplog_open_process(number)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return isThere && stoplog_signal_process(descriptor, signal) == 0
  }
}
