internal import Effects

/// Reads an operation of a service by the tool's verbs, as of `aws rds delete-db-instance`.
enum CloudReader {
  /// Words in the names of operations on what brings lost data back.
  private static let protections = ["snapshot", "backup", "recovery-point", "deletion-protection"]

  /// Operations that answer with a stream, which goes to the file that the last word names.
  private static let streams: Set<String> = [
    "create-hosted-configuration-version", "delete-thing-shadow",
    "describe-input-device-thumbnail", "execute-gremlin-explain-query",
    "execute-gremlin-profile-query", "execute-open-cypher-explain-query", "execute-query",
    "export-api", "get-clip", "get-code-binding-source", "get-configuration",
    "get-connection-function", "get-export", "get-function", "get-glyphs",
    "get-hosted-configuration-version", "get-image-frame", "get-image-set-metadata",
    "get-introspection-schema", "get-job-output", "get-latest-configuration", "get-lineage-event",
    "get-map-glyphs", "get-map-sprites", "get-map-style-descriptor", "get-map-tile", "get-media",
    "get-media-for-fragment-list", "get-object", "get-object-torrent",
    "get-package-version-asset", "get-position-estimate", "get-profile",
    "get-raw-message-content", "get-read-set", "get-reference", "get-resource-position",
    "get-sdk", "get-snapshot-block", "get-sol-function-package-content",
    "get-sol-function-package-descriptor", "get-sol-network-package-content",
    "get-sol-network-package-descriptor", "get-sprites", "get-static-map", "get-style-descriptor",
    "get-thing-shadow", "get-tile", "get-work-unit-results", "invoke", "invoke-agent-runtime",
    "invoke-endpoint", "invoke-model", "post-content", "put-session", "recognize-utterance",
    "synthesize-speech", "update-thing-shadow",
  ]

  static func read(_ invocation: inout Invocation) {
    guard let operation = invocation.operands.first else {
      // An input may have taken the operation's name.
      if invocation.hasInputs { claimUnknown(&invocation) }
      return
    }
    let asksHelp = invocation.operands.dropFirst().map(\.text) == ["help"] && !invocation.hasInputs
    if asksHelp, invocation.modes.contains(.helpWord) { return }
    let words = [invocation.name.text, operation.text] + invocation.inputs.map(\.text)
    let called = Argument(
      words.joined(separator: " "),
      origin: invocation.name.origin.lowerBound..<operation.origin.upperBound
    )
    guard let verb = verb(for: operation, invocation) else {
      invocation.claims.append(
        Claim(unknown: called, why: "'\(invocation.name.text) \(operation.text)' isn't described")
      )
      return
    }
    let protects = protections.contains { operation.text.contains($0) }
    for deed in verb.does where deed.happens(in: invocation.modes) {
      var deed = deed
      if protects && deed.action == .delete { deed.traits.insert(.protection) }
      invocation.add(deed, on: called, origin: called.origin)
    }
    guard streams.contains(operation.text) else { return }
    if let file = invocation.operands.dropFirst().first ?? invocation.lastInput {
      invocation.add([.overwrites], on: file)
    }
  }

  /// Claims that the operands aren't described.
  static func claimUnknown(_ invocation: inout Invocation) {
    guard !invocation.operands.isEmpty || invocation.hasInputs else { return }
    let words = [invocation.name] + invocation.operands
    let called = Argument(
      words.map(\.text).joined(separator: " "),
      origin: invocation.name.origin
    )
    invocation.claims.append(Claim(unknown: called, why: "'\(called.text)' isn't described"))
  }

  /// Reads an address and the method with which it is called; fields make it POST (`gh api`).
  static func readCall(_ invocation: inout Invocation) {
    guard let address = invocation.operands.first else { return }
    let modes = invocation.modes
    if let kind = graph(address, invocation) {
      if case .deletes = kind { invocation.add([.deletesOnServer], on: address) }
      if case .changes = kind { invocation.add([.changesOnServer], on: address) }
    } else if modes.contains("delete") {
      invocation.add([.deletesOnServer], on: address)
    } else if modes.contains("write") || modes.contains("fields") && !modes.contains("get") {
      invocation.add([.changesOnServer], on: address)
    }
  }

  /// What the field `query` asks of an interface of GraphQL; nil if that isn't known.
  private static func graph(_ address: Argument, _ invocation: Invocation) -> WebStore.Kind? {
    guard address.isKnown, address.text == "graphql" else { return nil }
    let fields = invocation.values.filter { $0.name == "-f" || $0.name == "-F" }.map(\.value)
    guard !fields.isEmpty, fields.allSatisfy({ $0.prefix.contains("=") }),
      !invocation.values.contains(where: { $0.name == "--input" })
    else { return nil }
    let queries = fields.filter { $0.prefix.hasPrefix("query=") }
    guard queries.allSatisfy({ $0.isKnown && !$0.text.hasPrefix("query=@") }) else { return nil }
    return WebStore.graph(documents: queries.map { String($0.text.dropFirst(6)) })
  }

  /// The verb of the whole operation, or else the one with the longest beginning of its name.
  private static func verb(for operation: Argument, _ invocation: Invocation) -> Verb? {
    guard operation.isKnown else { return nil }
    let service = invocation.name.text.split(separator: " ").last.map(String.init) ?? ""
    let words = [Argument(service, origin: invocation.name.origin), operation]
    let verbs = invocation.tool.verbs
    if let exact = verbs.first(where: { $0.fit(words) != nil }) { return exact }
    return verbs.filter { !$0.isPath && operation.text.hasPrefix($0.prefix) }
      .max { $0.prefix.utf8.count < $1.prefix.utf8.count }
  }
}
