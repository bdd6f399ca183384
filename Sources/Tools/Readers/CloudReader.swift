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
    let words = [invocation.name.text, operation.text] + invocation.inputs.map(\.text)
    let called = Argument(
      words.joined(separator: " "),
      origin: invocation.name.origin.lowerBound..<operation.origin.upperBound
    )
    guard let verb = verb(for: operation, invocation.tool) else {
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

  /// Reads the words of a command, one of which says what it does: `gcloud sql instances delete`.
  ///
  /// Of several such words the one that does most counts.
  static func readOperation(_ invocation: inout Invocation) {
    let order: [Action] = [
      .delete, .unknown, .send, .grant, .execute, .overwrite, .modify, .create,
    ]
    var best: (verb: Verb, rank: Int)?
    for word in invocation.operands where word.isKnown {
      for verb in invocation.tool.verbs where word.text.hasOperation(verb.prefix) {
        let rank = verb.does.compactMap { order.firstIndex(of: $0.action) }.min() ?? order.count
        let isCloser = verb.prefix.utf8.count > best?.verb.prefix.utf8.count ?? 0
        if rank < best?.rank ?? Int.max || rank == best?.rank && isCloser { best = (verb, rank) }
      }
    }
    let isUnknown = invocation.operands.contains { !$0.isKnown } && best?.rank ?? 0 > 0
    guard let best, !isUnknown else { return claimUnknown(&invocation) }
    let words = [invocation.name] + invocation.operands
    let called = Argument(
      words.map(\.text).joined(separator: " "),
      origin: invocation.name.origin
    )
    for deed in best.verb.does where deed.happens(in: invocation.modes) {
      invocation.add(deed, on: called, origin: called.origin)
    }
  }

  private static func claimUnknown(_ invocation: inout Invocation) {
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
    if modes.contains("delete") {
      invocation.add([.deletesOnServer], on: address)
    } else if modes.contains("write") || modes.contains("fields") && !modes.contains("get") {
      invocation.add([.changesOnServer], on: address)
    }
  }

  /// The verb with the longest beginning of an operation's name.
  private static func verb(for operation: Argument, _ tool: Tool) -> Verb? {
    guard operation.isKnown else { return nil }
    return tool.verbs.filter { operation.text.hasPrefix($0.prefix) }
      .max { $0.prefix.utf8.count < $1.prefix.utf8.count }
  }
}

extension String {
  /// Whether it is an operation of a name, or begins with it: `delete` of `delete-tags`.
  fileprivate func hasOperation(_ name: String) -> Bool {
    self == name || hasPrefix("\(name)-") || hasPrefix("\(name):") || hasSuffix(":\(name)")
  }
}
