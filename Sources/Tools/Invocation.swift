internal import Effects

/// Reads the words of one command line by a tool's description.
struct Invocation {
  /// The tool, or the subcommand that the words have led to.
  let tool: Tool
  /// The words that name it so far.
  var name: Argument
  var modes: Set<Mode> = []
  var force: [String] = []
  var operands: [Argument] = []
  var claims: [Claim] = []
  /// Words that aren't known and may be options of the tool, which has some that change things.
  var suspects: [(word: Argument, tool: Tool)] = []
  var directory: Argument?
  var target: Argument?
  /// The parts to which options keep the tool.
  var parts: [Argument] = []
  /// How many operands stand before `--`; nil without one.
  var dashed: Int?
  /// The first input of a remote operation that names what it works on.
  var inputs: [Argument] = []
  /// Whether there are inputs of a remote operation that aren't described.
  var hasInputs = false
  /// The last word, if it comes after another value of an input.
  var lastInput: Argument?
  /// Variables that are set for the command.
  var variables: [String: Argument] = [:]
  /// What a command's words hold in place of what is filled in.
  var placeholder: Argument?
  /// How many operands stood before an option that ended the options.
  var tail: Int?
  /// The values of options, by the option's first name, in the order in which they stand.
  var values: [(name: String, value: Argument)] = []
  /// Deeds of options, which can't be claimed before every mode is known.
  var pending: [(deed: Deed, word: Argument, isValue: Bool)] = []

  /// Whether the first operand names no subcommand, so that its words are the tool's own.
  var isCommandKnown = false

  /// Starts reading; a subcommand goes on with what its parent has read.
  init(_ tool: Tool, name: Argument, parent: Invocation? = nil) {
    self.tool = tool
    self.name = name
    modes.formUnion(tool.modes)
    guard let parent else { return }
    modes.formUnion(parent.modes)
    force = parent.force
    claims = parent.claims
    suspects = parent.suspects
    directory = parent.directory
    pending = parent.pending
    variables = parent.variables
    values = parent.values
  }

  /// Every claim that the words make.
  consuming func read(_ arguments: [Argument]) -> [Claim] {
    if modes.contains(.helpWord), arguments.map(\.text) == ["help"] { return [] }
    let rest = scan(arguments + readVariables())
    if let subcommand = dispatch(rest) { return subcommand }
    if let verb = OperationReader.verb(of: self) { modes.formUnion(verb.sets) }
    addPending()
    for deed in tool.does where deed.happens(in: modes) {
      add(deed, on: nil, origin: name.origin)
    }
    readOperands(tool.operands(in: modes))
    return finish()
  }

  /// Takes what variables switch on; returns the arguments that they add.
  private mutating func readVariables() -> [Argument] {
    var added: [Argument] = []
    for variable in tool.variables {
      guard let value = variables[variable.name], !value.isKnown || !value.text.isEmpty else {
        continue
      }
      if variable.skipsQuestion { force.append("\(variable.name)=\(value.text)") }
      for deed in variable.does { pending.append((deed, value, isValue: true)) }
      guard variable.addsArguments else { continue }
      added +=
        value.isKnown
        ? value.text.split(separator: " ").map { Argument(String($0), origin: value.origin) }
        : [value]
    }
    return added
  }

  /// Claims what options do, once every mode is known.
  mutating func addPending() {
    for entry in pending where entry.deed.happens(in: modes) {
      // As an option's value, `-` stands for standard input or output.
      if entry.isValue, entry.word.text == "-", entry.deed.what == .path { continue }
      guard entry.isValue || !entry.deed.what.needsWord else {
        let why = "what the option does without a value isn't described"
        claims.append(Claim(unknown: entry.word, why: why))
        continue
      }
      // The argument of an option isn't one of git's paths.
      let isPath =
        if case .git(let scope) = entry.deed.what { entry.isValue && scope == .branches } else {
          entry.isValue
        }
      add(entry.deed, on: isPath ? entry.word : nil, origin: entry.word.origin)
    }
    pending = []
  }

  private consuming func finish() -> [Claim] {
    // What only looks would need an option and its value in one word to do more.
    let onlyLooks = claims.allSatisfy { $0.action == .read }
    for suspect in suspects where !onlyLooks || suspect.tool.hasChangingFlags {
      claims.append(Claim(unknown: suspect.word, why: "this word may turn out to be an option"))
    }
    for index in claims.indices {
      if claims[index].directory == nil { claims[index].directory = directory }
      if claims[index].action != .read {
        claims[index].force += force
        if !force.isEmpty { claims[index].traits.insert(.skipsQuestion) }
      }
    }
    return claims
  }

  private mutating func dispatch(_ rest: [Argument]) -> [Claim]? {
    guard tool.takesOperation, dashed != 0, let word = operands.first else { return nil }
    if modes.contains(.help) { return [] }
    let called = Argument(
      "\(name.text) \(word.text)",
      origin: name.origin.lowerBound..<word.origin.upperBound
    )
    let found =
      tool.subcommands.first { $0.name == word.text || $0.aliases.contains(word.text) }
      ?? tool.subcommands.first { $0.name == Tool.anyName }
    if let found, word.isKnown {
      return Invocation(found, name: called, parent: self).read(rest)
    }
    if tool.asksHelp(rest) { return [] }
    // What follows another word isn't for the tool to read.
    if tool.takesOtherWords {
      operands += rest
      return nil
    }
    if case .reader(let reader) = tool.operands, reader.readsVerbs {
      isCommandKnown = true
      _ = scan(rest)
      return nil
    }
    addPending()
    if let verb = tool.verbs.first(where: { word.isKnown && word.text.hasPrefix($0.prefix) }) {
      for deed in verb.does where deed.happens(in: modes) {
        add(deed, on: called, origin: called.origin)
      }
      return finish()
    }
    claims.append(Claim(unknownCommand: called, arguments: rest))
    return finish()
  }

  /// Adds what a deed claims; `word` is the option's argument or the operand, if there is one.
  mutating func add(_ deed: Deed, on word: Argument?, origin: Range<Int>) {
    if deed == .reads, word?.text == "-" { return }
    if case .word(let reader) = deed.what {
      if let word { reader.read(word, deed, &self) }
      return
    }
    let subject = subject(of: deed.what, word: word)
    var claim = Claim(deed, subject, origin: word?.origin ?? origin)
    if let word { claim.traits.formUnion(word.traits) }
    claims.append(claim)
  }

  private func subject(of what: What, word: Argument?) -> Claim.Subject {
    let word = word ?? Argument(unknown: name.text, origin: name.origin)
    switch what {
    case .path: return .path(word, isTree: modes.contains(.recursive))
    case .tree: return .path(word, isTree: true)
    case .named(let kind): return .resource(Resource(kind, word.text))
    case .fixed(let kind, let text): return .resource(Resource(kind, text))
    case .fixedPath(let path):
      return .path(Argument(path, origin: name.origin), isTree: modes.contains(.recursive))
    case .here: return .path(Argument(".", origin: name.origin), isTree: true)
    case .git(let scope): return .git(scope, paths: word.text == name.text ? [] : [word])
    case .code(let language): return .code(word, language)
    case .script(let language): return .script(word, language, arguments: [])
    case .input(let language): return .input(language)
    case .project: return .project([name] + operands)
    case .packageScript: return .packageScript(word, arguments: Array(operands.dropFirst()))
    case .fixedScript(let script):
      return .packageScript(Argument(script, origin: name.origin), arguments: operands)
    // A reader has taken these already.
    case .word: return .resource(Resource(.text, word.text))
    case .database: return .database
    case .stack: return .stack(targets: parts)
    case .manifest: return .manifest(word)
    case .stackPart: return .stack(targets: [word])
    case .plan: return .plan(word)
    }
  }
}

extension Tool {
  /// What a command line would do, before anything is looked up.
  ///
  /// - Parameters:
  ///   - arguments: The words after the tool's name.
  ///   - name: The word that names the tool.
  ///   - variables: Variables that are set for the command, by name; others don't matter.
  /// - Returns: One claim for each thing that would happen, in the order in which it was found.
  public func claims(
    _ arguments: [Argument],
    called name: Argument,
    variables: [String: Argument] = [:]
  ) -> [Claim] {
    var invocation = Invocation(self, name: name)
    invocation.variables = variables
    return invocation.read(arguments)
  }
}
