/// Reads a repository and the directory that it is cloned into (git-clone(1)).
enum GitCloneReader {
  static func read(_ invocation: inout Invocation) {
    guard let source = invocation.operands.first else { return }
    if invocation.operands.count > 1 {
      return invocation.add([.creates], on: invocation.operands[1])
    }
    guard source.isKnown else { return invocation.add([.creates], on: source) }
    let isBare = invocation.modes.contains("bare")
    invocation.add(
      [.creates],
      on: Argument(name(of: source.text, isBare: isBare), origin: source.origin)
    )
  }

  /// The last part of an address, without `.git`.
  private static func name(of address: String, isBare: Bool) -> String {
    var parts = address.split { $0 == "/" || $0 == ":" }
    if parts.last == ".git" { parts.removeLast() }
    var name = String(parts.last ?? ".")
    if name.hasSuffix(".git") { name.removeLast(4) }
    return isBare ? "\(name).git" : name
  }
}
