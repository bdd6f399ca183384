internal import Effects

extension Invocation {
  /// Claims what the operands mean.
  mutating func readOperands(_ form: Operands) {
    if modes.contains(.help) { return }
    switch form {
    case .none:
      for word in operands {
        claims.append(Claim(unknown: word, why: "'\(tool.name)' takes no such word"))
      }
    case .ignored: break
    case .each(let deeds):
      for word in operands { add(deeds, on: word) }
    case .eachOrAll(let deeds):
      for word in operands { add(deeds, on: word) }
      if operands.isEmpty { addAlone(deeds) }
    case .eachOr(let deeds, let others):
      for word in operands { add(deeds, on: word) }
      if operands.isEmpty { addAlone(others) }
    case .list(let first, let rest):
      for (index, word) in operands.enumerated() {
        add(index < first.count ? first[index] : rest, on: word)
      }
    case .sourcesThenTarget(let sources, let target, let alone):
      readPlacement(sources: sources, target: target, alone: alone)
    case .command(let count): readCommand(after: count)
    case .code(let language, let modes, let rest): readCode(language, unless: modes, rest: rest)
    case .script(let language): readScript(language)
    case .reader(let reader): reader.read(&self)
    }
  }

  /// Adds the deeds that happen, on one word.
  mutating func add(_ deeds: [Deed], on word: Argument) {
    for deed in deeds where deed.happens(in: modes) { add(deed, on: word, origin: word.origin) }
  }

  /// Adds the deeds that happen, on no word.
  mutating func addAlone(_ deeds: [Deed]) {
    for deed in deeds where deed.happens(in: modes) { add(deed, on: nil, origin: name.origin) }
  }

  private mutating func readPlacement(sources: [Deed], target: [Deed], alone: [Deed]) {
    var words = operands
    let last: Argument
    if let directory = self.target {
      last = directory
    } else if words.count > 1 {
      last = words.removeLast()
    } else {
      for word in words { add(alone, on: word) }
      return
    }
    for word in words { add(sources, on: word) }
    if modes.contains("parents") { return placeBelow(last, words, target) }
    let subject = Claim.Subject.placed(
      words,
      target: last,
      mayBeDirectory: !modes.contains(.noTargetDirectory),
      isTree: modes.contains(.recursive)
    )
    for deed in target where deed.happens(in: modes) {
      var claim = Claim(deed, subject, origin: last.origin)
      claim.traits.formUnion(last.traits)
      claims.append(claim)
    }
  }

  /// Claims what sources become below a directory that keeps the folders of their names.
  private mutating func placeBelow(_ last: Argument, _ words: [Argument], _ deeds: [Deed]) {
    for word in words {
      // A pattern or a variable may name anything below the directory.
      let isPlain = last.isKnown && word.isKnown && !word.isPattern
      let final = isPlain ? Argument("\(last.text)/\(word.text)", origin: last.origin) : last
      let subject: Claim.Subject =
        isPlain
        ? .placed(
          [word],
          target: final,
          mayBeDirectory: false,
          isTree: modes.contains(.recursive)
        ) : .path(last, isTree: true)
      for deed in deeds where deed.happens(in: modes) {
        var claim = Claim(deed, subject, origin: last.origin)
        claim.traits.formUnion(last.traits)
        claims.append(claim)
      }
    }
  }

  /// Claims a command made of the operands after some others.
  mutating func readCommand(after count: Int) {
    guard operands.count > count else { return }
    let words = Array(operands.dropFirst(count))
    let deed = Deed(.execute, .project)
    guard deed.happens(in: modes) else { return }
    claims.append(
      Claim(deed, .command(words, hasMore: false), origin: words[0].origin)
    )
  }

  mutating func readCode(_ language: Language, unless: [Mode], rest: [Deed]) {
    var words = operands[...]
    if !unless.contains(where: modes.contains), let code = words.popFirst() {
      claims.append(Claim(Deed(.execute, .project), .code(code, language), origin: code.origin))
    }
    for word in words { add(rest, on: word) }
  }

  private mutating func readScript(_ language: Language) {
    let deed = Deed(.execute, .project)
    guard let file = operands.first, file.text != "-" else {
      claims.append(Claim(deed, .input(language), origin: name.origin))
      return
    }
    let subject = Claim.Subject.script(file, language, arguments: Array(operands.dropFirst()))
    claims.append(Claim(deed, subject, origin: file.origin))
  }
}

extension Claim {
  /// Makes a claim of a subcommand that isn't described; by custom it may be one that only looks.
  init(unknownCommand name: Argument, arguments: [Argument]) {
    let last = Argument(String(name.text.drop { $0 != " " }.dropFirst()), origin: name.origin)
    if name.isKnown, Convention.onlyAsks([last] + arguments) {
      self.init(
        Deed(
          .execute,
          .project,
          reversibility: .reversible,
          why: "'\(name.text)' isn't described, but used like this programs only look, by custom",
          traits: [.byCustom]
        ),
        .resource(Resource(.program, name.text)),
        origin: name.origin
      )
      return
    }
    self.init(
      Deed(.unknown, .project, why: "'\(name.text)' isn't described"),
      .resource(Resource(.program, name.text)),
      origin: name.origin
    )
  }
}

extension Invocation {
  /// The value of an option, by its first name; the last one if it stands there more than once.
  func value(of name: String) -> Argument? { values.last { $0.name == name }?.value }

  /// Claims that something runs, unless only help is asked for.
  mutating func runs(
    _ subject: Claim.Subject,
    origin: Range<Int>,
    positional: [Argument] = []
  ) {
    let deed = Deed(.execute, .project)
    guard deed.happens(in: modes) else { return }
    var claim = Claim(deed, subject, origin: origin)
    claim.positional = positional
    claims.append(claim)
  }
}
