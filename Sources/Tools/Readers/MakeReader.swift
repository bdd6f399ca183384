internal import Effects

/// Reads `make`'s targets; variables on the command line are part of how the project builds.
enum MakeReader {
  static func read(_ invocation: inout Invocation) {
    let targets = invocation.operands.filter { !$0.prefix.contains("=") }
    invocation.claims.append(
      Claim(
        Deed(.execute, .project),
        .project([invocation.name] + targets),
        origin: invocation.name.origin
      )
    )
  }
}
