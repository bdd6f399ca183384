internal import Effects

/// Reads `ssh`'s destination and the command for it (ssh(1)).
///
/// Options may stand on both sides of the destination.
enum SSHReader {
  static func read(_ invocation: inout Invocation) {
    readSettings(&invocation)
    guard let host = invocation.operands.first else { return }
    let rest = Array(invocation.operands.dropFirst())
    invocation.operands = []
    _ = invocation.scan(rest)
    invocation.addPending()
    let command = invocation.operands
    let deed: Deed
    if invocation.modes.contains("no-command") {
      let why = "opens a connection and runs nothing on the other machine"
      deed = Deed(.execute, .named(.host), reversibility: .reversible, why: why)
    } else {
      let why = "what runs on another machine can't be looked up or undone from here"
      deed = Deed(.execute, .named(.host), reversibility: .unknown, why: why)
    }
    guard deed.happens(in: invocation.modes) else { return }
    let machine = Resource(.host, host.text)
    let end = max(host.origin.upperBound, command.last?.origin.upperBound ?? 0)
    invocation.claims.append(
      Claim(
        deed,
        command.isEmpty ? .resource(machine) : .elsewhere(command, in: machine, nil),
        origin: host.origin.lowerBound..<max(host.origin.lowerBound, end)
      )
    )
  }

  /// Settings that run a command here (ssh_config(5)).
  private static let commands = ["proxycommand", "localcommand", "knownhostscommand"]

  /// Claims what settings given by `-o` run on this machine.
  static func readSettings(_ invocation: inout Invocation) {
    for (name, value) in invocation.values where name == "-o" {
      let key = value.prefix.prefix { $0 != "=" && $0 != " " }
      if !value.isKnown, key.count == value.prefix.count {
        invocation.claims.append(Claim(unknown: value, why: "the setting isn't known"))
      } else if commands.contains(key.lowercased()) {
        let code = value.dropping(key.count + 1)
        if code.text != "none" { invocation.runs(.code(code, .shell), origin: code.origin) }
      }
    }
  }
}
