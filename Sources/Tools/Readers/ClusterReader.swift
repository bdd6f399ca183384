internal import Effects

/// Reads a sort of object in a cluster, and names: `pod a b`, `pod/a svc/b` (kubectl(1)).
enum ClusterReader {
  /// Does the tool's deeds on each object.
  static func read(_ invocation: inout Invocation) {
    let deeds = invocation.tool.verbs.flatMap(\.does)
    guard let sort = invocation.operands.first else { return }
    let names = invocation.operands.dropFirst()
    if sort.isKnown, sort.text.contains("/") || names.isEmpty {
      for word in invocation.operands { invocation.add(deeds, on: word) }
      return
    }
    for name in names {
      let word =
        name.isKnown
        ? Argument("\(sort.text)/\(name.text)", origin: name.origin, traits: name.traits)
        : Argument(unknown: "\(sort.text)/\(name.text)", origin: name.origin)
      invocation.add(deeds, on: word)
    }
  }
}
