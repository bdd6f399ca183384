internal import Glibc

/// What `/proc/PID/stat` says of a process (proc(5)).
struct ProcessState: Hashable, Sendable {
  /// The name of its program, at most 15 bytes.
  var name: String
  /// The letter of its state; `Z` if it has ended and waits to be reaped.
  var letter: UInt8
  /// Who has started it, or has adopted it.
  var parent: Int32
  /// When it began, in clock ticks since the machine was started.
  var start: Int

  /// Asks the system; nil if there is no such process.
  init?(_ number: Int32) {
    guard let bytes = (try? File.read("/proc/\(number)/stat", limit: 4096)) ?? nil,
      let open = bytes.firstIndex(of: UInt8(ascii: "(")),
      // The name may hold anything, so the last bracket counts.
      let close = bytes.lastIndex(of: UInt8(ascii: ")")), open < close
    else { return nil }
    let fields = bytes[(close + 1)...].split(separator: UInt8(ascii: " ")).map {
      String(decoding: $0.filter { $0 > 0x20 }, as: UTF8.self)
    }
    guard fields.count > 19, let parent = Int32(fields[1]), let start = Int(fields[19]) else {
      return nil
    }
    name = String(decoding: bytes[(open + 1)..<close], as: UTF8.self)
    letter = fields[0].utf8.first ?? 0
    self.parent = parent
    self.start = start
  }

  /// Whether a shell was started for one command alone, which calls this program as a hook.
  static func runsHook(_ number: Int32) -> Bool {
    let bytes = (try? File.read("/proc/\(number)/cmdline", limit: 1 << 16)) ?? nil
    let words = (bytes ?? []).split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 3, words[1] == "-c" else { return false }
    let parts = words[2].split(separator: " ")
    return parts.contains("hook") && parts.first.map { $0.contains("stoplog") } == true
  }

  /// The processes that there are now, by their numbers.
  static func all() -> [Int32: ProcessState] {
    var found: [Int32: ProcessState] = [:]
    for name in (try? Path.entries(of: "/proc")) ?? [] {
      guard let number = Int32(name), let state = ProcessState(number) else { continue }
      found[number] = state
    }
    return found
  }
}
