internal import Effects
internal import ShellSyntax
internal import Tools

extension Walker {
  mutating func walk(_ simple: Command.Simple) {
    let outerInput = input
    let outerForce = force
    var isKept = false
    defer {
      if !isKept { input = outerInput }
      force = outerForce
      program = ""
    }
    let words = expandWords(simple)
    redirect(simple.redirections, writing: writtenText(simple))
    // Without a command, `exec` gives the shell itself another input (bash(1)).
    isKept = words.count == 1 && words[0].text == "exec"
    guard !words.isEmpty else {
      for assignment in simple.assignments { assign(assignment) }
      return
    }
    guard !simple.assignments.isEmpty else { return run(words) }
    // Assignments before a command hold for that command alone.
    let saved = state.variables
    for assignment in simple.assignments {
      assign(assignment)
      if assignment.name == "PATH" { state.changedSearchPath = true }
    }
    run(words)
    for assignment in simple.assignments {
      state.variables[assignment.name] = saved[assignment.name]
    }
  }

  private mutating func writtenText(_ simple: Command.Simple) -> String? {
    guard !simple.redirections.isEmpty else { return nil }
    return knownOutput(of: simple)
  }

  mutating func assign(_ assignment: Assignment) {
    if let index = assignment.index {
      _ = expandText(index)
      state.variables[assignment.name] = .unknown
      if case .word(let word) = assignment.value { _ = expandText(word) }
      return
    }
    switch assignment.value {
    case .word(let word):
      let field = expandField(word)
      set(
        assignment.name,
        field.isKnown ? field.text : nil,
        isAppending: assignment.isAppending
      )
      guard !field.isKnown, !assignment.isAppending, field.prefix.isEmpty else { return }
      if let found = field.found { state.variables[assignment.name] = .found(found) }
      if field.isName { state.variables[assignment.name] = .name }
    case .array(let words):
      let values = words.flatMap { expand($0) }
      let isKnown = values.allSatisfy { $0.isKnown && !$0.isPattern && !$0.text.hasPrefix("[") }
      state.variables[assignment.name] =
        isKnown && !assignment.isAppending ? .list(values.map(\.text)) : .unknown
    }
  }

  /// Gives a variable a value; nil means that it isn't known.
  mutating func set(_ name: String, _ text: String?, isAppending: Bool = false) {
    guard let text else { return state.variables[name] = .unknown }
    tracer?.assign(name, text)
    if isAppending {
      switch state.variables[name] {
      case .known(let before)?: state.variables[name] = .known(before + text)
      case nil where !request.environment.isEmpty, .unset?: state.variables[name] = .known(text)
      default: state.variables[name] = .unknown
      }
    } else {
      state.variables[name] = .known(text)
    }
    if name == "PATH" { state.changedSearchPath = true }
  }

  /// Follows a command given by its words.
  ///
  /// - Parameter skippingFunctions: Whether functions and aliases of that name are passed over.
  mutating func run(_ words: [Argument], skippingFunctions: Bool = false) {
    guard let name = words.first, bounds.exceeded == nil else { return }
    let step = openStep(words: words)
    defer { closeStep(step) }
    guard name.isKnown, !name.isPattern else {
      return unknown(name.text, "the command's name isn't known before it runs", name.origin)
    }
    if let word = words.first(where: { $0.text.hidesSign }) {
      return unknown(word.text, "an accent or the like is joined to one of its signs", word.origin)
    }
    if runs.count < Bounds.effects {
      runs.append(Invocation(words.map(\.text), origin: place(name.origin)))
    }
    let arguments = Array(words.dropFirst())
    if !skippingFunctions, let body = state.functions[name.text] {
      return runFunction(body, arguments, name)
    }
    if !skippingFunctions, let text = state.aliases[name.text] {
      return runAlias(text, name, arguments)
    }
    if runBuiltin(name, arguments) {
      tracer?.note("a builtin of the shell")
      return
    }
    runProgram(name, arguments)
  }

  private mutating func runFunction(_ body: Command, _ arguments: [Argument], _ name: Argument) {
    tracer?.note("a function of the script")
    let (positional, locals) = (state.positional, state.locals)
    state.positional = arguments
    state.locals = [:]
    bounded(name.origin) { $0.walk(body) }
    for (variable, value) in state.locals ?? [:] { state.variables[variable] = value }
    (state.positional, state.locals) = (positional, locals)
  }

  private mutating func runAlias(_ text: String, _ name: Argument, _ arguments: [Argument]) {
    tracer?.note("an alias")
    guard arguments.allSatisfy(\.isKnown) else {
      return unknown(name.text, "an alias with words that aren't known", name.origin)
    }
    let saved = state.aliases
    // An alias is not expanded again inside itself.
    state.aliases[name.text] = nil
    let rest = arguments.map { " " + $0.text.shellQuoted }.joined()
    walkCode(text + rest, name.origin)
    state.aliases = saved
  }
}

extension String {
  /// The text as one word of the shell.
  var shellQuoted: String {
    "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
