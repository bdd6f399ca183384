internal import Crypto
internal import Effects

/// Facts as text: what identifies each target, so that a later look can be compared.
enum FactReport {
  /// What was found, by what was asked; only what an approval rests on.
  static func identities(_ facts: FactTable) -> [String: String] {
    var identities: [String: String] = [:]
    for (question, answer) in facts.answers {
      guard let name = name(question) else { continue }
      identities[name] = text(answer)
    }
    return identities
  }

  private static func name(_ question: Question) -> String? {
    switch question {
    case .path(let path): "path \(path)"
    case .tree(let path): "tree \(path)"
    case .glob(let pattern): "pattern \(pattern)"
    case .find(let path, let tests): "search \(path) \(tests.joined(separator: " "))"
    case .text(let path): "text \(path)"
    case .git(let path): "git \(path)"
    case .untracked(let path, _): "untracked files in \(path)"
    case .changes(let path): "changes in \(path)"
    case .databases(let path): "database settings in \(path)"
    case .credentials(let path): "credentials in \(path)"
    case .terraform(let path): "state in \(path)"
    case .archive(let path): "archive \(path)"
    case .plan(let path, _): "plan \(path)"
    case .connection(let query): "database of \(query.client) in \(query.directory)"
    case .damage(let query):
      "damage to "
        + query.targets.map { "\($0.resource.kind.rawValue) \($0.resource.name)" }
        .joined(separator: ", ")
    case .ref(let path, let name, _): "name \(name) in \(path)"
    case .account(let call): "account of \(call.program)"
    case .cloud(let call): "losses by \(call.program)"
    case .engine(let query):
      "engine of \(query.program): "
        + query.things.map { "\($0.sort.rawValue) \($0.name)" }.joined(separator: ", ")
    case .home, .gitConfig, .program: nil
    }
  }

  /// Other bytes of the same length show in the time, which only the kernel sets (inode(7), ctime).
  private static func file(_ fact: PathFact) -> String {
    let rest = String(fact.changed % 1_000_000_000)
    let padded = String(repeating: "0", count: max(0, 9 - rest.count)) + rest
    return ", \(fact.size) bytes, changed \(fact.changed / 1_000_000_000).\(padded)"
  }

  /// Which tables, and how many rows to two digits: a table in use has others every second, and
  /// an approval of three rows is none for thirty.
  private static func damage(_ fact: DamageFact) -> String {
    fact.targets.map { target in
      let tables = target.tableCount.map { "\($0)" } ?? "?"
      return "\(tables) tables, \(target.rows.map { "\(rounded($0))" } ?? "?") rows"
    }.joined(separator: "; ") + " in \(fact.server) \(fact.database)"
  }

  /// What a cloud says, with numbers to two digits: objects come and go.
  private static func cloud(_ fact: CloudFact) -> String {
    fact.losses.map { loss in
      let numbers = [loss.resources, loss.rows, loss.bytes].map { number in
        number.map { "\(rounded($0))" } ?? "?"
      }
      return "\(loss.description), \(numbers.joined(separator: "/"))"
    }.joined(separator: "; ") + " in \(fact.account)"
  }

  /// Which things are there, and of which days.
  private static func engine(_ fact: EngineFact) -> String {
    fact.things.sorted { ($0.key.sort.rawValue, $0.key.name) < ($1.key.sort.rawValue, $1.key.name) }
      .map { thing, found in
        let days = found.days.map { "\($0.lowerBound) to \($0.upperBound)" } ?? "?"
        return "\(thing.name) \(found.isThere.map { "\($0)" } ?? "?") \(days)"
      }.joined(separator: "; ") + " at \(fact.engine)"
  }

  private static func rounded(_ number: Int) -> Int {
    var unit = 1
    while number / unit >= 100 { unit *= 10 }
    return number / unit * unit
  }

  /// What an answer says, in words that differ as soon as what was found does.
  static func text(_ answer: Answer) -> String {
    switch answer {
    case .path(let fact):
      "\(fact.kind.rawValue) \(fact.identity.device):\(fact.identity.inode) at \(fact.resolved)"
        + (fact.resolvedKind == .file ? file(fact) : "")
    case .tree(let measured):
      "\(measured.files ?? 0) files, \(measured.bytes ?? 0) bytes\(measured.isPartial ? " and more" : "")"
    case .paths(let paths):
      "\(paths.count) paths, \(Digest(of: paths.joined(separator: "\0")).hex.prefix(16))"
    case .text(let text): "sha256 \(Digest(of: text).hex)"
    case .git(let git):
      "\(git.tracked) tracked, \(git.changed) changed, \(git.untracked) untracked, "
        + "\(git.ignored) ignored, \(git.isPushed ? "pushed" : "not pushed")"
    case .databases(let facts):
      facts.map { fact in
        "\(fact.setting)=\(fact.scheme)://\(fact.host)/\(fact.name)"
          + (fact.tunnel.isEmpty ? "" : " through \(fact.tunnel)")
      }.joined(separator: ", ")
    case .credentials(let facts):
      facts.map { "\($0.kind.rawValue) \($0.setting)=\($0.name)" }.joined(separator: ", ")
    case .terraform(let state):
      "lineage \(state.lineage), serial \(state.serial), \(state.resources.count) resources, "
        + "sha256 \(state.digest)"
    case .damage(let fact): damage(fact)
    case .ref(let fact): fact.commit.isEmpty ? "no such name" : fact.commit
    case .account(let account): account.description
    case .cloud(let fact): cloud(fact)
    case .engine(let fact): engine(fact)
    case .none: "nothing"
    case .unknown(let why): "not known: \(why)"
    }
  }
}
