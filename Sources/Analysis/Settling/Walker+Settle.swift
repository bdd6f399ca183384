internal import Effects
internal import Tools

extension Walker {
  /// Turns a claim into effects, with what the facts say of its subject.
  mutating func settle(_ claim: Claim) {
    guard bounds.exceeded == nil else { return }
    let outer = force
    for flag in claim.force where !force.contains(flag) { force.append(flag) }
    defer { force = outer }
    let outerDirectories = state.directories
    if let directory = claim.directory, !isPath(claim.subject) {
      state.directories = absolute(directory).map { [$0] } ?? []
    }
    settleWhereverItIs(claim)
    if claim.directory != nil { state.directories = outerDirectories }
  }

  /// What acts on the working directory acts on each one that it may be.
  private mutating func settleWhereverItIs(_ claim: Claim) {
    let directories = state.directories
    switch claim.subject {
    case .git, .database, .stack, .plan:
      guard directories.count > 1 else { return settleSubject(claim) }
      for directory in directories {
        state.directories = [directory]
        settleSubject(claim)
      }
      state.directories = directories
    default: settleSubject(claim)
    }
  }

  private func isPath(_ subject: Claim.Subject) -> Bool {
    switch subject {
    case .path, .placed: true
    default: false
    }
  }

  private mutating func settleSubject(_ claim: Claim) {
    let outer = isDecisive
    // A command that runs another one may hide how that ended.
    if !claim.subject.isDirect { isDecisive = false }
    defer { isDecisive = outer }
    switch claim.subject {
    case .path(let word, let isTree): settlePath(claim, word, isTree: isTree)
    case .placed(let words, let target, let mayBeDirectory, let isTree):
      settlePlacement(claim, words, target, Placement(mayBeDirectory, isTree))
    case .resource(let resource): settleResource(claim, resource)
    case .manifest(let word): settleManifest(claim, word)
    case .git(let scope, let paths): settleGit(claim, scope, paths)
    case .command(let words, let hasMore): settleCommand(words, hasMore: hasMore)
    case .elsewhere(let words, let host, _) where host.kind == .host:
      settleRemote(claim, words, host)
    case .elsewhere(let words, let container, let setting):
      let text = words.map(\.text).joined(separator: " ")
      settleElsewhere(in: container, setting, text, claim.origin) { $0.run(words) }
    case .services(let call): settleServices(call, claim.origin)
    case .code(let word, let language):
      runCode(word, language, claim.origin, positional: claim.positional)
    case .script(let word, let language, let arguments):
      runScriptFile(word, language, arguments, claim.origin)
    case .input(let language):
      runInput(language, claim.origin, positional: claim.positional)
    case .project(let words): runProject(words, claim.origin)
    case .packageScript(let word, let arguments): runPackageScript(word, arguments, claim.origin)
    case .database: settleDatabase(claim)
    case .stack: settleStack(claim)
    case .plan(let word): settlePlan(claim, word)
    case .variable(let name, let word): set(name, word.isKnown ? word.text : nil)
    }
  }

  /// A database's address, which is weighed, and shown without a password.
  mutating func settleAddress(_ claim: Claim, _ url: String) {
    let fact = EnvironmentReader.fact(setting: "a URL", url: url)
    // The database that the line names is where the migrations go: it is weighed there.
    if claim.action == .unknown, MigrationTool(program: program) != nil,
      lineDatabases().contains(fact)
    {
      return
    }
    let reach = environments.reach(of: [fact])
    var effect = effect(claim, Resource(.database, reach.name))
    effect.environment = reach.environment
    effect.environmentReason = reach.reason
    add(effect)
  }

  /// An effect with what the claim says of it.
  func effect(_ claim: Claim, _ resource: Resource) -> Effect {
    let reversibility: Reversibility =
      claim.reversibility ?? (claim.action == .read ? .reversible : .unknown)
    return Effect(
      claim.action,
      resource,
      origin: place(claim.origin),
      environment: claim.action == .read ? .development : .unknown,
      reversibility: reversibility,
      why: claim.why,
      traits: claim.traits,
      safer: claim.safer
    )
  }

  private mutating func settleCommand(_ words: [Argument], hasMore: Bool) {
    let variables = state.variables
    var words = words
    if hasMore, let last = words.last {
      var more = Argument(unknown: "…", prefix: "", origin: last.origin)
      more.isInput = true
      words.append(more)
    }
    switch input {
    case .found(let found):
      for index in words.indices where words[index].isInput {
        words[index].prefix = "."
        words[index].found = found
      }
    case .names:
      for index in words.indices where words[index].isInput { words[index].isName = true }
    case .text(let text):
      // With another delimiter the words are others.
      let delimits = self.words.contains { word in
        word.text.hasPrefix("-") && word.text.contains { "0d".contains($0) }
      }
      if !delimits { words = words.filled(with: text) }
    default: break
    }
    bounded(words.first?.origin ?? 0..<0) { walker in
      walker.subshell { $0.run(words, skippingFunctions: true) }
    }
    state.variables = variables
  }
}

extension [Argument] {
  /// The words with those that stand for input replaced by the words of a text.
  ///
  /// Quotes and backslashes in it are read by `xargs` in its own way, so such text stays unknown.
  func filled(with text: String) -> [Argument] {
    guard text.utf8.count <= 4096, !text.contains(where: { "'\"\\".contains($0) }) else {
      return self
    }
    let pieces = text.split { $0 == " " || $0 == "\t" || $0 == "\n" }.map(String.init)
    let isOneLine = !text.droppingFinalNewlines.contains("\n")
    return flatMap { word -> [Argument] in
      guard word.isInput else { return [word] }
      // A placeholder stands for a whole line.
      if word.text != "…" {
        return isOneLine ? [Argument(text.droppingFinalNewlines, origin: word.origin)] : [word]
      }
      return pieces.map { Argument($0, origin: word.origin) }
    }
  }
}

extension Claim.Subject {
  /// Whether the command at hand does it itself, so that its status tells whether it was done.
  fileprivate var isDirect: Bool {
    switch self {
    case .command, .elsewhere, .script, .project, .packageScript: false
    case .code(_, let language), .input(let language):
      [.postgres, .psql, .sqlite, .mysql, .warehouse].contains(language)
    default: true
    }
  }
}
