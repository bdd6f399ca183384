internal import Effects

/// Reads the processes that `kill`, `pkill` and `killall` signal.
///
/// For `kill` the first word with a dash is the signal, unless an option names it; later ones are
/// groups of processes, and `-1` is every process that the user may signal (kill(1), kill(2)).
enum ProcessReader {
  private static let signals: Set<String> = [
    "ABRT", "ALRM", "BUS", "CHLD", "CLD", "CONT", "EXIT", "FPE", "HUP", "ILL", "INT", "IO", "IOT",
    "KILL", "PIPE", "POLL", "PROF", "PWR", "QUIT", "RTMAX", "RTMIN", "SEGV", "STKFLT", "STOP",
    "SYS", "TERM", "TRAP", "TSTP", "TTIN", "TTOU", "URG", "USR1", "USR2", "VTALRM", "WINCH", "XCPU",
    "XFSZ",
  ]

  /// What a word holds that means the gate's own processes, or the agent's that calls it.
  private static let guards = ["stoplog", "$PPID", "${PPID}"]

  static func read(_ invocation: inout Invocation) {
    if invocation.tool.grammar == .none { return readKill(&invocation) }
    if invocation.modes.contains("ask") { return }
    for word in invocation.operands {
      // A pattern of nothing but signs fits every name (regex(7)).
      let fitsAll = word.isKnown && word.text.allSatisfy { ".*+?^$".contains($0) }
      signal(word, isAll: fitsAll, &invocation)
    }
    guard invocation.operands.isEmpty else { return }
    // Without a pattern, everything of a user, or every child, is meant.
    if let user = invocation.value(of: "-u") { return signal(user, isAll: true, &invocation) }
    if let parent = invocation.value(of: "-P") { signal(parent, isAll: false, &invocation) }
  }

  private static func readKill(_ invocation: inout Invocation) {
    var words = invocation.operands[...]
    let reads = ["-l", "-L", "--list", "--table", "--help", "--version", "-V"]
    if let first = words.first, reads.contains(first.text) { return }
    var hasSignal = false
    while let word = words.first, word.isKnown, word.text.hasPrefix("-"), word.text.count > 1 {
      if word.text == "--" {
        words.removeFirst()
        break
      }
      if ["-s", "-n", "-q", "--signal", "--queue", "--timeout"].contains(word.text) {
        if words.dropFirst().first?.text == "0" && word.text != "-q" { return }
        words = words.dropFirst(word.text == "--timeout" ? 3 : 2)
      } else if ["-a", "--all", "-p", "--pid", "-r", "--require-handler", "--verbose"].contains(
        word.text
      ) || word.text.hasPrefix("--signal=") {
        words.removeFirst()
      } else if !hasSignal, isSignal(word.text) {
        if word.text == "-0" { return }
        hasSignal = true
        words.removeFirst()
      } else if hasSignal, word.text.dropFirst().allSatisfy(\.isASCIIDigit) {
        break
      } else {
        let why = "'kill' isn't described with it"
        invocation.claims.append(Claim(unknown: word, why: why))
        words.removeFirst()
      }
    }
    for word in words {
      signal(word, isAll: ["-1", "0", "1"].contains(word.text), &invocation)
    }
  }

  private static func isSignal(_ option: String) -> Bool {
    var name = option.dropFirst()
    if name.allSatisfy(\.isASCIIDigit) { return true }
    if name.uppercased().hasPrefix("SIG") { name = name.dropFirst(3) }
    return signals.contains(String(name.prefix { $0 != "+" && $0 != "-" }).uppercased())
  }

  private static func signal(_ word: Argument, isAll: Bool, _ invocation: inout Invocation) {
    let everything = "every process of a user, or of this machine, ends"
    let one = "what it holds only in memory is gone; it can be started again"
    let deed = Deed(
      .modify,
      .named(.process),
      reversibility: isAll ? .irreversible : .reversible,
      why: isAll ? everything : one,
      traits: guards.contains { word.text.contains($0) } ? [.gate] : []
    )
    invocation.add([deed], on: word)
  }
}
