internal import Effects

/// What was asked of the world and what came back, in words; no content of files.
enum FactText {
  /// The question.
  static func text(_ question: Question) -> String {
    switch question {
    case .path(let path): "what is at \(path)"
    case .tree(let path): "how much is below \(path)"
    case .glob(let pattern): "what matches \(pattern)"
    case .find(let path, let tests):
      "what 'find' prints for \(([path] + tests).joined(separator: " "))"
    case .archive(let path): "what the archive \(path) holds"
    case .home(let user): "where the home of \(user) is"
    case .text(let path): "what the file \(path) holds"
    case .git(let path): "what git knows of \(path)"
    case .untracked(let path, let ignoredToo):
      "which files git \(ignoredToo ? "doesn't track" : "neither tracks nor ignores") below \(path)"
    case .changes(let path): "which tracked files differ below \(path)"
    case .gitConfig(let path, let key): "what git's '\(key)' is in \(path)"
    case .program(let name, _): "which file the command \(name) leads to"
    case .databases(let path): "which databases the settings in \(path) name"
    case .credentials(let path): "which accounts the settings in \(path) name"
    case .terraform(let path): "what the state in \(path) holds"
    case .plan(let path, _): "what the plan \(path) would do"
    case .connection(let query): "which database \(query.client) connects to"
    case .damage(let query) where query.targets.allSatisfy({ $0.action == .read }):
      query.targets.first?.resource.kind == .rows
        ? "which migrations the database has had" : "what is defined in the database"
    case .damage(let query):
      "how much it would destroy of "
        + query.targets.map { $0.resource.name.isEmpty ? "the database" : $0.resource.name }
        .joined(separator: ", ")
    case .ref(_, let name, _): "what the name \(name) leads to"
    case .account(let call): "which account '\(call.program)' acts on"
    case .engine(let query): "what is there of \(query.things.map(\.name).joined(separator: ", "))"
    case .cloud(let call): "what the cloud says of what '\(call.program)' would take"
    }
  }

  /// The answer; nil stands for one that was never looked up.
  static func text(_ answer: Answer?) -> String {
    switch answer {
    case .path(let fact)?: path(fact)
    case .tree(let measured)?:
      [
        measured.files.map { Amounts.count($0, "file") },
        measured.bytes.map { Amounts.count($0, "byte") },
        measured.isPartial ? "and more" : nil,
      ].compactMap { $0 }.joined(separator: ", ")
    case .paths(let paths)?:
      Amounts.count(paths.count, "path") + (paths.isEmpty ? "" : ": ")
        + paths.prefix(5).joined(separator: " ") + (paths.count > 5 ? " …" : "")
    case .text(let text)?: Amounts.count(text.utf8.count, "byte") + " of text"
    case .git(let git)?:
      "\(git.tracked) tracked, \(git.changed) changed, \(git.untracked) untracked, "
        + "\(git.ignored) ignored, \(git.isPushed ? "pushed" : "not pushed")"
    case .databases(let facts)?:
      facts.isEmpty
        ? "none"
        : facts.map { fact in
          let tunnel = fact.tunnel.isEmpty ? "" : " (a tunnel to \(fact.tunnel))"
          return "\(fact.setting) → \(fact.host)/\(fact.name)\(tunnel)"
        }.joined(separator: ", ")
    case .credentials(let facts)?:
      facts.isEmpty ? "none" : facts.map { "\($0.setting) \($0.name)" }.joined(separator: ", ")
    case .terraform(let state)?: Amounts.count(state.resources.count, "resource")
    case .ref(let fact)?: fact.commit.isEmpty ? "no such name" : "commit \(fact.commit)"
    case .damage(let fact)?:
      fact.targets.map { target in
        [
          target.rows.map { (target.isExact ? "" : "about ") + Amounts.count($0, "row") },
          target.note.isEmpty ? nil : target.note,
        ].compactMap { $0 }.joined(separator: ", ")
      }.joined(separator: "; ") + " (\(fact.settings.joined(separator: ", ")))"
    case .account(let account)?: account.description
    case .cloud(let fact)?: fact.losses.map(\.description).joined(separator: "; ")
    case .engine(let fact)?: engine(fact)
    case Answer.none?: "nothing"
    case .unknown(let why)?: "not known: \(why)"
    case nil: "not looked up, so the worst is taken"
    }
  }

  private static func engine(_ fact: EngineFact) -> String {
    fact.things.sorted { $0.key.name < $1.key.name }.map { thing, found in
      let days = found.days.map { ", of \($0.lowerBound)" } ?? ""
      return
        "\(thing.name) is \(found.isThere.map { $0 ? "there" : "not there" } ?? "not known")\(days)"
    }.joined(separator: "; ")
  }

  private static func path(_ fact: PathFact) -> String {
    var text = fact.kind.rawValue
    if fact.kind == .link { text += " to \(fact.resolved), \(fact.resolvedKind.rawValue)" }
    if fact.kind == .file { text += ", \(Amounts.count(fact.size, "byte"))" }
    if fact.isMountPoint { text += ", another file system" }
    return text
  }
}
