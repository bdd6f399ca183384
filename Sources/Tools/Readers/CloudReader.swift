/// Reads a service and an operation by the tool's verbs, as of `aws rds delete-db-instance`.
enum CloudReader {
  static func read(_ invocation: inout Invocation) {
    guard invocation.operands.count > 1 else { return }
    let service = invocation.operands[0]
    let operation = invocation.operands[1]
    let called = Argument(
      "\(invocation.name.text) \(service.text) \(operation.text)",
      origin: invocation.name.origin.lowerBound..<operation.origin.upperBound
    )
    let verb = invocation.tool.verbs.first {
      service.isKnown && operation.isKnown && operation.text.hasPrefix($0.prefix)
    }
    guard let verb else {
      invocation.claims.append(
        Claim(unknown: called, why: "'\(called.text)' isn't described")
      )
      return
    }
    for deed in verb.does where deed.happens(in: invocation.modes) {
      invocation.add(deed, on: called, origin: called.origin)
    }
  }
}
