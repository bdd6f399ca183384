internal import Effects
internal import Tools

/// Turns what a sentence says into what a rule speaks of.
struct ConstraintCompiler {
  let tools: Toolbox

  /// The subjects of a sentence; never none.
  func subjects(_ phrase: ConstraintPhrase) throws(ConstraintDoubt) -> [ConstraintSubject] {
    if phrase.mood == .only || phrase.isOutside { return [try scope(phrase)] }
    if phrase.mood == .keep {
      let actions: [Action] = [.delete, .overwrite]
      return try each(phrase) { item throws(ConstraintDoubt) in try things(item, actions, phrase) }
    }
    let verbs = try verbs(phrase)
    var subjects: [ConstraintSubject] = []
    for verb in verbs {
      guard !phrase.items.isEmpty else {
        subjects += try self.subjects(verb, ConstraintPhrase.Item(), phrase)
        continue
      }
      subjects += try each(phrase) { item throws(ConstraintDoubt) in
        try self.subjects(verb, item, phrase)
      }
    }
    return subjects
  }

  private func each(
    _ phrase: ConstraintPhrase,
    _ body: (ConstraintPhrase.Item) throws(ConstraintDoubt) -> [ConstraintSubject]
  ) throws(ConstraintDoubt) -> [ConstraintSubject] {
    var subjects: [ConstraintSubject] = []
    for item in phrase.items {
      guard item.environment != .staging, phrase.environment != .staging else {
        throw .notUnderstood("rules for staging are written in stoplog.yaml")
      }
      subjects += try body(item)
    }
    return subjects
  }

  /// The verbs; where there is none, what is done with things like those that are named.
  private func verbs(_ phrase: ConstraintPhrase) throws(ConstraintDoubt) -> [ConstraintVerb] {
    if !phrase.verbs.isEmpty { return phrase.verbs }
    guard let item = phrase.items.first else {
      throw .notUnderstood("it names nothing that is done")
    }
    if let name = item.names.first {
      return ConstraintPieces.isPathLike(name.text) && !isCommand(name) ? [.change] : [.run]
    }
    switch item.nouns.first {
    case .changes?, .anything?: return [.change]
    case .destruction?, .migration?, .command?, .drops?: return [.run]
    case nil where item.environment == .production: return [.connect]
    default: throw .notUnderstood("it names nothing that is done")
    }
  }

  private func subjects(
    _ verb: ConstraintVerb,
    _ item: ConstraintPhrase.Item,
    _ phrase: ConstraintPhrase
  ) throws(ConstraintDoubt) -> [ConstraintSubject] {
    switch verb {
    case .run, .use: return try runs(verb, item, phrase)
    case .push, .forcePush, .commit: return try git(verb, item, phrase)
    case .delete, .overwrite, .change: return try things(item, verb.actions, phrase)
    case .connect: return try connections(item, phrase)
    case .install:
      guard item.names.isEmpty, item.nouns.isEmpty || item.nouns == [.package] else { throw .style }
      return [effect(EffectPattern(actions: verb.actions, kinds: [.package]), item, phrase)]
    case .create:
      guard !item.names.isEmpty, item.names.allSatisfy({ ConstraintPieces.isPathLike($0.text) })
      else {
        throw .style
      }
      return [
        effect(EffectPattern(actions: [.create, .overwrite], paths: paths(item)), item, phrase)
      ]
    case .deploy: throw .notUnderstood("what deploys isn't known here; name the command")
    case .write: throw .style
    }
  }

  /// Files outside those that are named.
  private func scope(_ phrase: ConstraintPhrase) throws(ConstraintDoubt) -> ConstraintSubject {
    let changing: [ConstraintVerb] = [.change, .delete, .overwrite, .create, .write]
    guard phrase.verbs.allSatisfy(changing.contains), phrase.environment == nil else {
      throw .notUnderstood(
        "'only' and 'outside' are understood for the folders in which files are changed"
      )
    }
    var globs: [Glob] = []
    for item in phrase.items {
      guard item.environment == nil, item.products.isEmpty,
        item.nouns.allSatisfy({
          $0.isPath || $0 == .repository || $0 == .changes || $0 == .anything
        })
      else {
        throw .notUnderstood(
          "'only' and 'outside' are understood for the folders in which files are changed"
        )
      }
      globs += paths(item)
      if item.names.isEmpty, item.nouns.contains(.repository) { globs.append(Glob("**")) }
    }
    guard !globs.isEmpty else { throw .notUnderstood("it names no folder") }
    var actions: [Action] = [.create, .modify, .overwrite, .delete, .grant]
    if phrase.verbs == [.delete] { actions = [.delete] }
    return ConstraintSubject(
      .effect(EffectPattern(actions: actions, paths: globs, isOutside: true))
    )
  }

  private func runs(
    _ verb: ConstraintVerb,
    _ item: ConstraintPhrase.Item,
    _ phrase: ConstraintPhrase
  ) throws(ConstraintDoubt) -> [ConstraintSubject] {
    if !item.names.isEmpty {
      guard item.nouns.allSatisfy({ $0 == .command }) else {
        throw .notUnderstood("'\(item.names[0].text)' and what is said of it don't go together")
      }
      let flags = item.names.filter { ConstraintPieces.isFlag($0.text) }
      let commands = item.names.filter { !ConstraintPieces.isFlag($0.text) }
      if let flag = flags.first, flags.count == 1, commands.count == 1 {
        return [try command(commands[0].text + " " + flag.text, item, phrase)]
      }
      var subjects = commands.isEmpty ? flags.map { flagSubject($0.text, item, phrase) } : []
      guard commands.isEmpty || flags.isEmpty else {
        throw .notUnderstood("too many names in a row")
      }
      for name in commands { subjects.append(try named(name, verb, item, phrase)) }
      return subjects
    }
    if item.products.isEmpty, item.nouns == [.migration] {
      return ConstraintMigrations.commands.map { subject(.command($0), item, phrase) }
    }
    if item.products.isEmpty, item.nouns == [.drops] {
      let pattern = EffectPattern(actions: [.delete], kinds: ConstraintNoun.drops.kinds)
      return [effect(pattern, item, phrase)]
    }
    guard item.products.isEmpty, let noun = item.nouns.first, item.nouns.count == 1,
      [.destruction, .anything, .changes].contains(noun)
    else {
      // "Never run tests in parallel", "don't use tables".
      throw verb == .use ? .style : .notUnderstood("it names no command")
    }
    var pattern = EffectPattern(actions: Self.anyChange + (noun == .anything ? [.execute] : []))
    pattern.onlyLosses = noun == .destruction
    return [effect(pattern, item, phrase)]
  }

  /// What a name after "run" or "use" stands for.
  private func named(
    _ name: ConstraintPhrase.Name,
    _ verb: ConstraintVerb,
    _ item: ConstraintPhrase.Item,
    _ phrase: ConstraintPhrase
  ) throws(ConstraintDoubt) -> ConstraintSubject {
    if let pattern = ConstraintStatement.pattern(name.text) { return effect(pattern, item, phrase) }
    if name.text.contains("(") || verb == .use && !name.isCommand && !isCommand(name) {
      throw .style
    }
    return try command(name.text, item, phrase)
  }

  /// Whether a name begins with a program; a single word has to be more than a word of a language.
  private func isCommand(_ name: ConstraintPhrase.Name) -> Bool {
    let words = name.text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return false }
    let base = first.split(atByte: UInt8(ascii: "/")).last.map(String.init) ?? first
    guard tools.tool(named: base) != nil || first.hasPrefix("./") && words.count > 1 else {
      return false
    }
    return words.count > 1 || !ConstraintWords.ofLanguages.contains(base)
  }

  private func command(
    _ text: String,
    _ item: ConstraintPhrase.Item,
    _ phrase: ConstraintPhrase
  ) throws(ConstraintDoubt) -> ConstraintSubject {
    guard let pattern = CommandReading(tools: tools).pattern(text) else {
      throw .notUnderstood("'\(text)' isn't a single command")
    }
    return subject(.command(pattern), item, phrase)
  }

  private func flagSubject(
    _ flag: String,
    _ item: ConstraintPhrase.Item,
    _ phrase: ConstraintPhrase
  ) -> ConstraintSubject {
    subject(.flag([flag]), item, phrase)
  }

  private func connections(
    _ item: ConstraintPhrase.Item,
    _ phrase: ConstraintPhrase
  ) throws(ConstraintDoubt) -> [ConstraintSubject] {
    let isProduction = item.environment == .production || phrase.environment == .production
    let kinds = item.nouns.flatMap(\.kinds)
    guard isProduction || !item.names.isEmpty, item.nouns.allSatisfy({ !$0.isPath }) else {
      throw .notUnderstood("it names nothing to connect to")
    }
    var pattern = EffectPattern(kinds: item.names.isEmpty ? kinds : [])
    pattern.names = item.names.map { Glob($0.text) }
    pattern.words = products(item)
    if !kinds.isEmpty { pattern.kinds += [.host] }
    return [effect(pattern, item, phrase)]
  }

  /// Everything that changes something.
  static let anyChange: [Action] = [.create, .modify, .overwrite, .delete, .send, .grant, .unknown]

  func effect(
    _ pattern: EffectPattern,
    _ item: ConstraintPhrase.Item,
    _ phrase: ConstraintPhrase
  ) -> ConstraintSubject {
    subject(.effect(pattern), item, phrase)
  }

  func subject(
    _ what: ConstraintSubject.What,
    _ item: ConstraintPhrase.Item,
    _ phrase: ConstraintPhrase
  ) -> ConstraintSubject {
    ConstraintSubject(
      what,
      inProduction: item.environment == .production || phrase.environment == .production
    )
  }
}
