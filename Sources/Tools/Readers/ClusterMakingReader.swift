internal import Effects

/// Reads what `kubectl create` makes: `ns a`, `secret generic a`, or what a file says.
enum ClusterMakingReader {
  /// Kinds whose names come after a word that says which sort of them.
  private static let divided: Set<String> = ["secret", "service", "svc"]

  /// Claims the object that the words name, or objects that no word names.
  ///
  /// The server refuses a name that is taken, so that success means that the object is new.
  static func read(_ invocation: inout Invocation) {
    let words = invocation.operands
    let isPlain = invocation.name.text.hasSuffix(" create") && words.allSatisfy(\.isKnown)
    guard isPlain, let sort = words.first, ClusterKind.canonical(of: sort.text) != nil else {
      return invocation.addAlone([.createsObjects])
    }
    let index = divided.contains(sort.text) ? 2 : 1
    guard index < words.count else { return invocation.addAlone([.createsObjects]) }
    let name = words[index]
    invocation.add(
      [.createsObject],
      on: Argument("\(sort.text)/\(name.text)", origin: name.origin, traits: name.traits)
    )
  }
}
