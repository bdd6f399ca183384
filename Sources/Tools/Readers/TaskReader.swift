internal import Effects

/// Reads tasks such as `db:migrate`, by the verbs of a tool.
///
/// A verb stands for the task of its name and for those beneath it: `db:drop` for `db:drop:all`.
enum TaskReader {
  /// Reads one task; the other words are its arguments.
  static func readOne(_ invocation: inout Invocation) {
    guard let word = invocation.operands.first else { return }
    if let verb = verb(for: word, invocation.tool) {
      return invocation.addAlone(verb.does)
    }
    let called = Argument("\(invocation.name.text) \(word.text)", origin: word.origin)
    invocation.claims.append(Claim(unknownCommand: called, arguments: []))
  }

  /// Reads one task, which may be the project's own; the other words are its arguments.
  static func readOwn(_ invocation: inout Invocation) {
    guard let word = invocation.operands.first else { return }
    if let verb = verb(for: word, invocation.tool) {
      return invocation.addAlone(verb.does)
    }
    guard word.isKnown else {
      return invocation.claims.append(Claim(unknown: word, why: "the task isn't known"))
    }
    invocation.runs(
      .project([invocation.name] + invocation.operands),
      origin: invocation.name.origin
    )
  }

  /// Reads several tasks; one that no verb stands for is the project's own.
  static func readAll(_ invocation: inout Invocation) {
    var own: [Argument] = []
    for word in invocation.operands where !word.prefix.contains("=") {
      if let verb = verb(for: word, invocation.tool) {
        invocation.addAlone(verb.does)
      } else {
        own.append(word)
      }
    }
    guard !own.isEmpty || invocation.operands.isEmpty else { return }
    let deed = Deed(.execute, .project)
    guard deed.happens(in: invocation.modes) else { return }
    invocation.claims.append(
      Claim(deed, .project([invocation.name] + own), origin: invocation.name.origin)
    )
  }

  private static func verb(for word: Argument, _ tool: Tool) -> Verb? {
    guard word.isKnown else { return nil }
    // An argument in brackets belongs to the task: `db:migrate[1]`.
    let name = word.text.prefix { $0 != "[" && $0 != "," }
    if let verb = verb(named: name, tool) { return verb }
    // A task of a part of the project: `:app:publish`, `app:db:drop`. What only looks there may
    // be another task of that name.
    var rest = name
    while let colon = rest.firstIndex(of: ":") {
      rest = rest[rest.index(after: colon)...]
      if let verb = verb(named: rest, tool), verb.does.contains(where: { $0.action != .read }) {
        return verb
      }
    }
    return nil
  }

  private static func verb(named name: Substring, _ tool: Tool) -> Verb? {
    let fitting = tool.verbs.filter {
      name == $0.prefix || name.hasPrefix("\($0.prefix):") || name.hasPrefix("\($0.prefix).")
    }
    return fitting.max { $0.prefix.utf8.count < $1.prefix.utf8.count }
  }
}
