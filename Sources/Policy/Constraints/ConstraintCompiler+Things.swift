internal import Effects

extension ConstraintCompiler {
  /// Things that something is not to be done to.
  func things(
    _ item: ConstraintPhrase.Item,
    _ actions: [Action],
    _ phrase: ConstraintPhrase
  ) throws(ConstraintDoubt) -> [ConstraintSubject] {
    if !item.names.isEmpty { return try named(item, actions, phrase) }
    if item.nouns.contains(.branch) {
      guard actions == [.delete] else {
        throw .notUnderstood("what changes a branch isn't said; name the command")
      }
      return branches([], phrase, item)
    }
    if item.nouns.contains(.stash) { return stashes(item, phrase) }
    var pattern = EffectPattern(actions: actions, words: products(item))
    guard let noun = item.nouns.first else {
      guard item.environment == .production || !pattern.words.isEmpty else {
        throw .notUnderstood("it names nothing")
      }
      if actions.contains(.modify) { pattern.actions += [.create, .send] }
      return [effect(pattern, item, phrase)]
    }
    switch noun {
    case .changes, .anything:
      if actions.contains(.modify) { pattern.actions = Self.anyChange }
    case .destruction: (pattern.actions, pattern.onlyLosses) = (Self.anyChange, true)
    case .secret, .command, .migration:
      throw .notUnderstood("which of them is meant isn't said; name the file")
    case .snapshot:
      (pattern.kinds, pattern.words) = (noun.kinds, ["snapshot", "snapshots", "backup"])
    default:
      pattern.kinds = noun.kinds
      if actions == [.delete], noun == .rows { pattern.actions += [.overwrite] }
    }
    return [effect(pattern, item, phrase)]
  }

  private func named(
    _ item: ConstraintPhrase.Item,
    _ actions: [Action],
    _ phrase: ConstraintPhrase
  ) throws(ConstraintDoubt) -> [ConstraintSubject] {
    let noun = item.nouns.first
    guard item.nouns.count < 2 || noun == .rows || noun == .file else {
      throw .notUnderstood("which of them '\(item.names[0].text)' is isn't told apart")
    }
    if let name = item.names.first(where: { ConstraintPieces.isFlag($0.text) }) {
      throw .notUnderstood("'\(name.text)' is no thing that this is done to")
    }
    if noun == .branch { return branches(item.names.map { Glob($0.text) }, phrase, item) }
    if let name = item.names.first(where: { $0.text.contains(" ") && !$0.text.contains("/") }) {
      throw .notUnderstood("'\(name.text)' is no thing that this is done to")
    }
    var pattern = EffectPattern(actions: actions, words: products(item))
    let arePaths = item.names.allSatisfy {
      ConstraintPieces.isPathLike($0.text) || $0.text.contains("*")
    }
    switch noun {
    case .file?, .folder?: pattern.paths = paths(item)
    case nil, .repository?, .changes?, .anything?:
      pattern.paths = paths(item)
      if !arePaths { pattern.names = item.names.map { Glob($0.text) } }
    case .secret?, .command?, .migration?:
      guard arePaths else {
        throw .notUnderstood("which of them is meant isn't said; name the file")
      }
      pattern.paths = paths(item)
    case let noun?:
      (pattern.kinds, pattern.names) = (noun.kinds, item.names.map { Glob($0.text) })
    }
    let isProduction = item.environment != nil || phrase.environment != nil
    guard pattern.names.isEmpty ? !isProduction : true else {
      throw .notUnderstood("files belong to no environment")
    }
    return [effect(pattern, item, phrase)]
  }

  /// The patterns of an item's names as paths: the thing itself, and everything beneath it.
  func paths(_ item: ConstraintPhrase.Item) -> [Glob] {
    item.names.flatMap { name -> [Glob] in
      var text = name.text
      if text.hasPrefix("./") { text.removeFirst(2) }
      while text.hasSuffix("/") && text.count > 1 { text.removeLast() }
      for end in ["/**", "/*"] where text.hasSuffix(end) {
        text.removeLast(end.count)
        return [Glob(text + "/**")]
      }
      // Without a folder it may be anywhere in the project.
      let base = text.contains("/") ? text : "**/" + text
      return [Glob(base), Glob(base + "/**")]
    }
  }

  private func branches(
    _ names: [Glob],
    _ phrase: ConstraintPhrase,
    _ item: ConstraintPhrase.Item
  ) -> [ConstraintSubject] {
    let deletes: Set<String> = ["-d", "-D", "--delete"]
    let words = names.isEmpty ? [[]] : names.map { [$0] }
    return words.flatMap { name -> [ConstraintSubject] in
      [
        subject(
          .command(CommandPattern(Glob("git"), words: [Glob("branch")] + name, flags: [deletes])),
          item,
          phrase
        ),
        subject(
          .command(
            CommandPattern(Glob("git"), words: [Glob("push"), Glob("*")] + name, flags: [deletes])
          ),
          item,
          phrase
        ),
      ]
    }
  }

  private func stashes(
    _ item: ConstraintPhrase.Item,
    _ phrase: ConstraintPhrase
  ) -> [ConstraintSubject] {
    ["drop", "clear"].map { word in
      subject(
        .command(CommandPattern(Glob("git"), words: [Glob("stash"), Glob(word)])),
        item,
        phrase
      )
    }
  }

  /// What goes to a branch, or is committed on one.
  func git(
    _ verb: ConstraintVerb,
    _ item: ConstraintPhrase.Item,
    _ phrase: ConstraintPhrase
  ) throws(ConstraintDoubt) -> [ConstraintSubject] {
    guard item.nouns.allSatisfy({ [.branch, .changes, .repository, .anything].contains($0) }),
      item.products.isEmpty
    else {
      throw .notUnderstood("what is in a commit isn't looked at here; a git hook can")
    }
    var names = item.names.map { Glob($0.text) }
    if verb == .commit, item.names.contains(where: { !Self.isBranch($0) }) {
      throw .notUnderstood("what is in a commit isn't looked at here; a git hook can")
    }
    if item.environment == .production || phrase.environment == .production {
      names += [Glob("production"), Glob("prod")]
    }
    let word = verb == .commit ? "commit" : verb == .push ? "push" : BranchReading.forcedPush
    if !names.isEmpty { return [ConstraintSubject(.branch(verb: word, names: names))] }
    if verb == .forcePush {
      return [ConstraintSubject(.branch(verb: word, names: [Glob("**")]))]
    }
    return [ConstraintSubject(.command(CommandPattern(Glob("git"), words: [Glob(word)])))]
  }

  private static func isBranch(_ name: ConstraintPhrase.Name) -> Bool {
    !name.text.contains(".") && !name.text.contains(" ") && !name.text.hasSuffix("/")
  }

  /// The words by which a provider's resources are known.
  func products(_ item: ConstraintPhrase.Item) -> [String] {
    item.products.flatMap { word -> [String] in
      switch word {
      case "gcp": ["gcloud", "gcp", "gsutil"]
      case "azure": ["az", "azure"]
      case "kubernetes": ["kubectl", "helm", "kubernetes"]
      case "cloudflare": ["wrangler", "cloudflare"]
      default: [word]
      }
    }
  }
}
