internal import Effects

/// Reads one end of a connection that `socat` makes (socat(1)).
enum ChannelReader {
  private static let harmless: Set<String> = ["STDIO", "STDIN", "STDOUT", "STDERR", "PIPE", "PTY"]
  private static let sends: Set<String> = [
    "TCP", "TCP4", "TCP6", "UDP", "UDP4", "UDP6", "OPENSSL", "SSL", "OPENSSL-CONNECT",
    "SSL-CONNECT", "TCP-CONNECT", "TCP4-CONNECT", "TCP6-CONNECT", "UDP-CONNECT", "UDP-SENDTO",
    "UNIX", "UNIX-CONNECT", "UNIX-CLIENT", "SOCKS4", "PROXY", "SCTP", "VSOCK-CONNECT",
    "ABSTRACT-CONNECT", "UDP-DATAGRAM", "PROXY-CONNECT",
  ]

  static func read(_ word: Argument, _ invocation: inout Invocation) {
    if word.text == "-" { return }
    let name = word.prefix.prefix { !":,".contains($0) }
    let kind = Self.kind(of: word)
    if harmless.contains(kind) { return }
    let rest = word.dropping(name.count + 1)
    if ["EXEC", "SYSTEM", "SHELL"].contains(kind) {
      // There are two ends, and no more.
      if invocation.operands.prefix(2).contains(where: { listens(Self.kind(of: $0)) }) {
        invocation.add([.opensTunnel], on: word)
      }
      guard !rest.text.isEmpty else {
        return invocation.runs(.input(.shell), origin: word.origin)
      }
      return readCode(rest, &invocation)
    }
    if listens(kind) || kind.hasSuffix("-RECV") {
      return invocation.add([Deed(.read, .named(.network))], on: word)
    }
    if sends.contains(kind) { return send(rest, &invocation) }
    let path = Argument(String(rest.text.prefix { $0 != "," }), origin: word.origin)
    let options = rest.text.dropFirst(path.text.count)
    switch kind {
    case "FILE", "OPEN", "GOPEN":
      guard word.isKnown else { fallthrough }
      let overwrites = ["creat", "trunc"].contains { String(options).split($0).before != options }
      let reads = String(options).split("rdonly").before != options
      invocation.add([overwrites ? .overwrites : reads ? .reads : .modifies], on: path)
    case "CREATE" where word.isKnown: invocation.add([.overwrites], on: path)
    default:
      let why = "'socat' isn't described with it"
      invocation.claims.append(Claim(unknown: word, why: why))
    }
  }

  private static func kind(of word: Argument) -> String {
    word.prefix.prefix { !":,".contains($0) }.uppercased()
  }

  private static func listens(_ kind: String) -> Bool {
    kind.hasSuffix("-LISTEN") || kind.hasSuffix("-L")
  }

  /// A command ends at a comma, behind which options stand.
  private static func readCode(_ word: Argument, _ invocation: inout Invocation) {
    let code = word.text.prefix { $0 != "," }
    let options = word.text.dropFirst(code.count)
    let areOptions = options.allSatisfy { $0.isLetter || $0.isNumber || ",=_-".contains($0) }
    guard word.isKnown, areOptions else {
      return invocation.runs(.code(word, .shell), origin: word.origin)
    }
    let argument = Argument(String(code), origin: word.origin)
    invocation.runs(.code(argument, .shell), origin: word.origin)
  }

  private static func send(_ word: Argument, _ invocation: inout Invocation) {
    let here = CurlReader.isHere(word) || word.prefix.hasPrefix("/")
    let deed = Deed(
      .send,
      .named(.host),
      reversibility: here ? .reversible : .unknown,
      why: here ? "sent to a server on this machine" : "what is sent leaves the machine"
    )
    invocation.add([deed], on: word)
  }
}
