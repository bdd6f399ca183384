internal import Effects

/// Reads `make`'s targets; variables on the command line are part of how the project builds.
///
/// A variable that brings code of its own isn't: `SHELL` names the program that runs every line,
/// and a value may call `$(shell …)` (make(1), GNU Make manual 9.5).
enum MakeReader {
  private static let commands: Set<String> = [
    "SHELL", "MAKEFLAGS", "MAKEFILES", "MAKE", ".SHELLFLAGS",
  ]

  static func read(_ invocation: inout Invocation) {
    var targets: [Argument] = []
    for word in invocation.operands {
      guard word.prefix.contains("=") else {
        targets.append(word)
        continue
      }
      let name = word.prefix.prefix { !":+?!=".contains($0) }
      if commands.contains(String(name)) || word.text.split("$(shell").before != word.text {
        let why = "this variable makes 'make' run something else"
        invocation.claims.append(Claim(unknown: word, why: why))
      }
    }
    invocation.runs(.project([invocation.name] + targets), origin: invocation.name.origin)
  }
}
