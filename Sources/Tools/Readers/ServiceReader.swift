internal import Effects

/// Reads a service and what `service` does with it (service(8)).
enum ServiceReader {
  private static let reads: Set<String> = ["status", "--status-all", "--help", "-h", "--version"]
  private static let changes: Set<String> = [
    "start", "stop", "restart", "reload", "force-reload", "try-restart", "--full-restart",
  ]

  static func read(_ invocation: inout Invocation) {
    guard let last = invocation.operands.dropFirst().first ?? invocation.operands.first else {
      return
    }
    if last.isKnown, reads.contains(last.text) { return }
    let service = invocation.operands[0]
    guard last.isKnown, changes.contains(last.text), invocation.operands.count > 1 else {
      let why = "'service' isn't described with it"
      return invocation.claims.append(Claim(unknown: last, why: why))
    }
    let why = "the opposite command takes it back"
    invocation.add(
      [Deed(.modify, .named(.service), reversibility: .reversible, why: why)],
      on: service
    )
  }
}
