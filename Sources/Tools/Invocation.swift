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
  var directory: Argument?
  var target: Argument?
  /// What a command's words hold in place of what is filled in.
  var placeholder: Argument?
  /// How many operands stood before an option that ended the options.
  var tail: Int?
  /// The values of options, by the option's first name, in the order in which they stand.
  var values: [(name: String, value: Argument)] = []
  /// Deeds of options, which can't be claimed before every mode is known.
  var pending: [(deed: Deed, word: Argument, isValue: Bool)] = []

  /// Starts reading; a subcommand goes on with what its parent has read.
  init(_ tool: Tool, name: Argument, parent: Invocation? = nil) {
    self.tool = tool
    self.name = name
    guard let parent else { return }
    modes = parent.modes
    force = parent.force
    claims = parent.claims
    directory = parent.directory
    pending = parent.pending
  }

  /// Every claim that the words make.
  consuming func read(_ arguments: [Argument]) -> [Claim] {
    let rest = scan(arguments)
    if let subcommand = dispatch(rest) { return subcommand }
    addPending()
    for deed in tool.does where deed.happens(in: modes) {
      add(deed, on: nil, origin: name.origin)
    }
    readOperands(tool.operands(in: modes))
    return finish()
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
      add(entry.deed, on: entry.isValue ? entry.word : nil, origin: entry.word.origin)
    }
    pending = []
  }

  private consuming func finish() -> [Claim] {
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
    guard tool.takesOperation, let word = operands.first else { return nil }
    if modes.contains(.help) { return [] }
    let called = Argument(
      "\(name.text) \(word.text)",
      origin: name.origin.lowerBound..<word.origin.upperBound
    )
    let found = tool.subcommands.first {
      $0.name == word.text || $0.aliases.contains(word.text)
    }
    if let found, word.isKnown {
      return Invocation(found, name: called, parent: self).read(rest)
    }
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
    case .here: return .path(Argument(".", origin: name.origin), isTree: true)
    case .git(let scope): return .git(scope, paths: word.text == name.text ? [] : [word])
    case .code(let language): return .code(word, language)
    case .script(let language): return .script(word, language, arguments: [])
    case .input(let language): return .input(language)
    case .project: return .project([name] + operands)
    case .packageScript: return .packageScript(word, arguments: Array(operands.dropFirst()))
    case .database: return .database
    case .stack: return .stack
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
  /// - Returns: One claim for each thing that would happen, in the order in which it was found.
  public func claims(_ arguments: [Argument], called name: Argument) -> [Claim] {
    Invocation(self, name: name).read(arguments)
  }
}
