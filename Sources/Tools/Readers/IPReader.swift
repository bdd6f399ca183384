internal import Effects

/// Reads what `ip` shows or changes (ip(8)).
enum IPReader {
  private static let looks: Set<String> = [
    "show", "list", "lst", "ls", "sh", "s", "l", "get", "help", "monitor", "save",
  ]

  static func read(_ invocation: inout Invocation) {
    let words = invocation.operands.filter { !$0.prefix.hasPrefix("-") }
    guard let object = words.first else { return }
    guard words.count > 1 || !object.isKnown else { return }
    let verb = words.count > 1 ? words[1] : object
    if object.isKnown, verb.isKnown, looks.contains(verb.text) || object.text == "help" { return }
    if object.text == "netns", verb.text == "exec", words.count > 3 {
      invocation.operands = words
      return invocation.readCommand(after: 3)
    }
    let why = "connections may break until it is set again"
    let deed = Deed(
      .modify,
      .fixed(.network, words.map(\.text).joined(separator: " ")),
      reversibility: .unknown,
      why: why
    )
    invocation.add(deed, on: nil, origin: verb.origin)
  }
}
