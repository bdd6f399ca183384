/// Reads `dd`'s operands: `if=` is read, `of=` is overwritten (dd(1)).
enum DDReader {
  private static let known = [
    "bs", "cbs", "conv", "count", "ibs", "iflag", "iseek", "obs", "oflag", "oseek", "seek", "skip",
    "status",
  ]

  static func read(_ invocation: inout Invocation) {
    for word in invocation.operands {
      let name = word.prefix.prefix { $0 != "=" }
      let value = word.dropping(name.count + 1)
      switch String(name) {
      case "if": invocation.add([.reads], on: value)
      case "of": invocation.add([.overwrites], on: value)
      case let other where known.contains(other): break
      default:
        invocation.claims.append(Claim(unknown: word, why: "'dd' isn't described with it"))
      }
    }
  }
}
