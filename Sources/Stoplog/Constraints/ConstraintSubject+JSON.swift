internal import Effects
internal import JSON
internal import Policy

extension ConstraintSubject {
  /// The subject as the ledger keeps it, so that a sentence is read once in a session.
  var json: JSONValue {
    var members: [String: JSONValue] = [:]
    if inProduction { members["production"] = true }
    switch what {
    case .command(let pattern): members["command"] = pattern.json
    case .flag(let spellings): members["flag"] = .array(spellings.sorted().map(JSONValue.string))
    case .branch(let verb, let names):
      members["branch"] = ["verb": .string(verb), "names": Self.json(names)]
    case .effect(let pattern): members["effect"] = pattern.json
    case .call(let glob): members["call"] = .string(glob.pattern)
    }
    return .object(members)
  }

  /// Reads a subject; nil if any part of it isn't understood.
  init?(_ json: JSONValue) {
    let what: What
    if let pattern = json["command"].flatMap(CommandPattern.init) {
      what = .command(pattern)
    } else if let spellings = json["flag"].flatMap(Self.strings), !spellings.isEmpty {
      what = .flag(Set(spellings))
    } else if let branch = json["branch"], let verb = branch["verb"]?.string,
      let names = branch["names"].flatMap(Self.strings)
    {
      what = .branch(verb: verb, names: names.map { Glob($0) })
    } else if let pattern = json["effect"].flatMap(EffectPattern.init) {
      what = .effect(pattern)
    } else if let glob = json["call"]?.string {
      what = .call(Glob(glob))
    } else {
      return nil
    }
    self.init(what, inProduction: json["production"]?.bool == true)
    guard self.json == json else { return nil }
  }

  fileprivate static func json(_ globs: [Glob]) -> JSONValue {
    .array(globs.map { .string($0.pattern) })
  }

  fileprivate static func strings(_ json: JSONValue) -> [String]? {
    guard let items = json.array else { return nil }
    let texts = items.compactMap(\.string)
    return texts.count == items.count ? texts : nil
  }

  fileprivate static func globs(_ json: JSONValue?) -> [Glob] {
    json.flatMap(strings)?.map { Glob($0) } ?? []
  }
}

extension CommandPattern {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = ["program": .string(program.pattern)]
    if !words.isEmpty { members["words"] = ConstraintSubject.json(words) }
    if !flags.isEmpty {
      members["flags"] = .array(flags.map { .array($0.sorted().map(JSONValue.string)) })
    }
    if isWhole { members["whole"] = true }
    return .object(members)
  }

  fileprivate init?(_ json: JSONValue) {
    guard let program = json["program"]?.string else { return nil }
    self.init(
      Glob(program),
      words: ConstraintSubject.globs(json["words"]),
      flags: (json["flags"]?.array ?? []).compactMap(ConstraintSubject.strings).map { Set($0) },
      isWhole: json["whole"]?.bool == true
    )
  }
}

extension EffectPattern {
  fileprivate var json: JSONValue {
    var members: [String: JSONValue] = [:]
    if !actions.isEmpty { members["actions"] = .array(actions.map { .string($0.rawValue) }) }
    if !kinds.isEmpty { members["kinds"] = .array(kinds.map { .string($0.rawValue) }) }
    if !names.isEmpty { members["names"] = ConstraintSubject.json(names) }
    if !paths.isEmpty { members["paths"] = ConstraintSubject.json(paths) }
    if !words.isEmpty { members["words"] = .array(words.map(JSONValue.string)) }
    if onlyLosses { members["losses"] = true }
    if isOutside { members["outside"] = true }
    return .object(members)
  }

  fileprivate init?(_ json: JSONValue) {
    guard json.object != nil else { return nil }
    self.init(
      actions: (json["actions"].flatMap(ConstraintSubject.strings) ?? []).compactMap(Action.init),
      kinds: (json["kinds"].flatMap(ConstraintSubject.strings) ?? []).compactMap(
        Resource.Kind.init
      ),
      names: ConstraintSubject.globs(json["names"]),
      paths: ConstraintSubject.globs(json["paths"]),
      words: json["words"].flatMap(ConstraintSubject.strings) ?? [],
      onlyLosses: json["losses"]?.bool == true,
      isOutside: json["outside"]?.bool == true
    )
  }
}
