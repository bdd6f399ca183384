internal import Effects

/// Reads `ssh`'s destination and the command for it (ssh(1)).
///
/// Options may stand on both sides of the destination. What runs on the other machine can't be
/// looked up, so it isn't known, unless every program of the command only looks.
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
    } else if !command.isEmpty, onlyLooks(command) {
      let why = "only looks at the other machine"
      deed = Deed(.read, .named(.host), reversibility: .reversible, why: why)
    } else {
      let why = "what runs on another machine can't be looked up or undone from here"
      deed = Deed(.execute, .named(.host), reversibility: .unknown, why: why)
    }
    guard deed.happens(in: invocation.modes) else { return }
    let text = ([host] + command).map(\.text).joined(separator: " ")
    let end = max(host.origin.upperBound, command.last?.origin.upperBound ?? 0)
    invocation.claims.append(
      Claim(
        deed,
        .resource(Resource(.host, text)),
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

  /// Whether a command is made of described programs that change nothing.
  ///
  /// Only plain words are read, with `|`, `;` and `&&` between commands; quotes, expansions and
  /// redirections count as doing more.
  private static func onlyLooks(_ words: [Argument]) -> Bool {
    guard words.allSatisfy(\.isKnown) else { return false }
    var commands: [[String]] = [[]]
    for word in words.flatMap({ $0.text.split(separator: " ") }) {
      if ["|", ";", "&&", "||"].contains(word) {
        commands.append([])
      } else if word.contains(where: { "'\"`$<>(){}\\&;|\n!#".contains($0) }) {
        return false
      } else {
        commands[commands.count - 1].append(String(word))
      }
    }
    return commands.allSatisfy(looks)
  }

  private static func looks(_ command: [String]) -> Bool {
    guard let name = command.first, let tool = Catalog.tool(named: name) else { return false }
    // From there to yet another machine isn't followed, however many there are in a row.
    if case .reader(.ssh) = tool.operands { return false }
    let words = command.map { Argument($0, origin: 0..<0) }
    let claims = tool.claims(Array(words.dropFirst()), called: words[0])
    return claims.allSatisfy { claim in
      guard claim.action == .read else { return false }
      switch claim.subject {
      case .path, .resource: return true
      default: return false
      }
    }
  }
}
