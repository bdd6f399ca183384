internal import Effects

/// Reads `docker compose up [SERVICE…]` and `docker compose run SERVICE [COMMAND…]`.
enum ComposeReader {
  static func read(_ invocation: inout Invocation) {
    let files = invocation.values.filter { $0.name == "-f" || $0.name == "--file" }.map(\.value)
    var call = ComposeCall(files: files, services: invocation.operands)
    if invocation.tool.name == "run" {
      let words = Array(invocation.operands.dropFirst())
      let entry = invocation.values.last { $0.name == "--entrypoint" }.map(\.value)
      call.services = Array(invocation.operands.prefix(1))
      call.command = words.isEmpty && entry == nil ? nil : (entry.map { [$0] } ?? []) + words
      guard let service = call.services.first else { return }
      let made = Deed(.create, .named(.container), reversibility: .reversible)
      invocation.add([made], on: service)
    }
    let deed = Deed(.execute, .project)
    guard deed.happens(in: invocation.modes) else { return }
    let origin = call.command?.first?.origin ?? invocation.name.origin
    invocation.claims.append(Claim(deed, .services(call), origin: origin))
  }
}
