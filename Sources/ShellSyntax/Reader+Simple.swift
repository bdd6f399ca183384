extension Reader {
  /// Reads assignments, words and redirections, or a function's definition.
  mutating func simple() throws(ShellError) -> Command {
    let start = at
    var command = Command.Simple(
      assignments: [],
      words: [],
      redirections: [],
      range: span(at, at)
    )
    var takesArrays = false
    while true {
      skipBlanks()
      if startsRedirection {
        command.redirections.append(try redirection())
      } else if !startsWord {
        break
      } else if command.words.isEmpty {
        let wordStart = at
        switch try assignmentOrWord() {
        case .assignment(let assignment): command.assignments.append(assignment)
        case .word(let word):
          if let function = try functionDefinition(of: word, in: command, from: wordStart) {
            return function
          }
          command.words.append(word)
          takesArrays = Self.takesArrays(word)
        }
      } else if takesArrays, let element = try arrayArgument() {
        command.words.append(element)
      } else {
        command.words.append(try word())
      }
    }
    guard tail > start else { throw unexpected("a command") }
    command.range = span(from: start)
    return .simple(command)
  }

  /// Whether a word starts here.
  var startsWord: Bool {
    if here == Byte.less || here == Byte.greater { return next == Byte.open }
    return !Byte.endsWord(here)
  }

  /// Reads `() body` behind the first word of a command.
  private mutating func functionDefinition(
    of word: Word,
    in command: Command.Simple,
    from start: Int
  ) throws(ShellError) -> Command? {
    guard byte(indexAfterBlanks(at)) == Byte.open, command.assignments.isEmpty,
      command.redirections.isEmpty
    else { return nil }
    let name = try functionName(of: word, from: start)
    skipBlanks()
    let bracket = at
    advance()
    skipBlanks()
    try expect(Byte.close, of: "(", from: bracket)
    return try function(name, from: start)
  }

  /// Whether a command's arguments may be `name=(…)`.
  private static func takesArrays(_ word: Word) -> Bool {
    switch word.plainText {
    case "alias", "declare", "eval", "export", "let", "local", "readonly", "typeset": true
    default: false
    }
  }
}
