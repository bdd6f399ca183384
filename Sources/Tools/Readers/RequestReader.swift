internal import Effects

/// Reads requests to servers (http(1), grpcurl).
enum RequestReader {
  private static let methods: Set<String> = [
    "GET", "HEAD", "OPTIONS", "TRACE", "POST", "PUT", "PATCH", "DELETE",
  ]

  /// Reads `[METHOD] ADDRESS [ITEM …]`; an item that is sent makes the method POST.
  static func read(_ invocation: inout Invocation) {
    var words = invocation.operands
    guard let first = words.first, !invocation.modes.contains("look") else { return }
    var method: String?
    if words.count > 1, first.isKnown, first.text.allSatisfy(\.isLetter), first.text.count < 8 {
      let name = first.text.uppercased()
      method = methods.contains(name) ? name : "unknown"
      words.removeFirst()
    }
    let address = words.removeFirst()
    var sends = invocation.values.contains { $0.name == "--raw" }
    for item in words where !isHeader(item) {
      sends = true
      let parts = item.text.split("@")
      if item.isKnown, parts.before != item.text, !parts.before.contains("=") {
        invocation.add([.reads], on: Argument(parts.after, origin: item.origin))
      }
    }
    CurlReader.request(here(address), method: method ?? (sends ? "POST" : "GET"), &invocation)
  }

  /// Whether an item is a header, `A:b`, or a part of the address, `a==b`.
  private static func isHeader(_ item: Argument) -> Bool {
    guard let mark = item.prefix.firstIndex(where: { ":=@".contains($0) }) else { return false }
    let rest = item.prefix[mark...]
    return rest.hasPrefix("==") || rest.hasPrefix(":") && !rest.hasPrefix(":=")
  }

  /// `:3000/a` is this machine.
  private static func here(_ address: Argument) -> Argument {
    guard address.isKnown, address.text.hasPrefix(":") || address.text.hasPrefix("/") else {
      return address
    }
    return Argument("localhost\(address.text)", origin: address.origin)
  }

  /// Reads `ADDRESS list`, `ADDRESS describe` or `ADDRESS METHOD`.
  static func readCall(_ invocation: inout Invocation) {
    guard let address = invocation.operands.first else { return }
    let called = invocation.operands.dropFirst().first
    let looks = called.map { $0.isKnown && ["list", "describe"].contains($0.text) } ?? true
    CurlReader.request(address, method: looks ? "GET" : "POST", &invocation)
  }
}
