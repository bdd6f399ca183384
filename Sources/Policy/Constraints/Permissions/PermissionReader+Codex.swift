internal import Effects

extension PermissionReader {
  /// The most commands that the alternatives of one rule may stand for.
  private static let limit = 64

  /// What became of the rules of one of Codex's files.
  public func readings(codex text: String, name: String) -> [ConstraintReading] {
    StarlarkReader.calls(text).compactMap { call in
      let source = ConstraintSource(.permission, name, line: call.line)
      guard call.name == "prefix_rule" else { return nil }
      return reading(call, source)
    }
  }

  private func reading(_ call: StarlarkReader.Call, _ source: ConstraintSource) -> ConstraintReading
  {
    let decision = call.arguments["decision"]?.text ?? "allow"
    let sentence = call.text
    func other(_ meaning: ConstraintReading.Meaning) -> ConstraintReading {
      ConstraintReading(source: source, sentence: sentence, meaning: meaning)
    }
    guard decision != "allow" else { return other(.loosens) }
    guard ["forbidden", "prompt"].contains(decision), let pattern = call.arguments["pattern"]?.items
    else { return other(.notUnderstood("its pattern or its decision isn't written out")) }
    var commands: [[String]] = [[]]
    for item in pattern {
      let words = item.text.map { [$0] } ?? item.items?.compactMap(\.text) ?? []
      commands = commands.flatMap { command in words.map { command + [$0] } }
      guard !commands.isEmpty, commands.count <= Self.limit else {
        return other(.notUnderstood("it has over \(Self.limit) alternatives, or none"))
      }
    }
    let patterns = commands.compactMap { CommandReading(tools: tools).pattern(words: $0) }
    guard patterns.count == commands.count else {
      return other(.notUnderstood("'\(commands[0].joined(separator: " "))' isn't a single command"))
    }
    return Self.reading(
      sentence,
      decision == "forbidden" ? .deny : .hold,
      patterns.map { ConstraintSubject(.command($0)) },
      source
    )
  }
}
