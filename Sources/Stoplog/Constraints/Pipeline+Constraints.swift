internal import Agents
internal import Doctor
internal import Effects
internal import JSON
internal import Ledger
internal import Linux
internal import Policy

extension Pipeline {
  /// Puts what people said in their own words among the rules of a judge.
  func constrain(
    _ judge: inout Judge,
    _ request: Request,
    _ surroundings: Surroundings
  ) throws(PipelineError) -> Constraining.Found {
    // Who only looks breaks none of them.
    if case .read = request.body { return Constraining.Found() }
    let found = try Constraining(station: station).find(request, surroundings, judge.tools)
    judge.bind(found, request)
    return found
  }

  /// Holds what would change something as long as production is in the session's reach.
  ///
  /// It is looked at again at each such request until nothing is found, so that a right that was taken
  /// away counts at once.
  func reach(
    _ found: Constraining.Found,
    _ judge: inout Judge,
    _ judged: inout Judged
  ) throws(PipelineError) {
    let changes = judged.judgement.effects.contains { ![.read, .execute].contains($0.action) }
    guard changes, found.reach?.isEmpty != true else { return }
    let request = judged.request
    let serious = Reaching.serious(request, isOffline: false).map(Reaching.text)
    if serious != found.reach {
      judged.learned.append(Reaching.draft(serious, Constraining(station: station), request))
    }
    guard let first = serious.first else { return }
    let more = serious.count > 1 ? " (and \(serious.count - 1) more; run 'stoplog doctor')" : ""
    judge.engine.reach = first + more
    judged.judgement = judge.engine.judge(judged.judgement.effects, judged.invocations)
  }

  /// What a session is told when it begins, or goes on after it was compacted.
  func begin(_ request: Request, source: String) throws(PipelineError) -> String {
    var surroundings = Surrounding.of(request, protected: [station.directory])
    let file = try PolicyLoader.file(of: surroundings)
    let own = try PolicyLoader.own()
    surroundings.environments = own.environments.tightened(by: file.environments)
    let judge = PolicyLoader.judge(file, own: own, for: surroundings, by: nil)
    let constraining = Constraining(station: station)
    let found = try constraining.find(request, surroundings, judge.tools)
    let holds = file.holdsReach || own.holdsReach
    let serious = Reaching.serious(request, isOffline: !holds)
    var drafts = [constraining.draft(["began": .string(source)], request)] + found.learned
    if holds {
      drafts.append(Reaching.draft(serious.map(Reaching.text), constraining, request))
    }
    try station.record(drafts)
    let tasks = try InForce(station).openTasks.filter { $0.binds(request.session) }
    let words = SessionWords.text(found, serious, holdsReach: holds)
    return ([words] + tasks.map(\.brief)).joined(separator: "\n")
  }
}

extension Judge {
  /// Takes over the rules that were found.
  mutating func bind(_ found: Constraining.Found, _ request: Request) {
    engine.constraints = found.constraints
    engine.folder = request.directory
    guard engine.asksForBranch else { return }
    engine.branch = Self.branch(engine.project.isEmpty ? request.directory : engine.project)
  }

  /// The branch that is checked out in a folder; empty if that isn't known.
  private static func branch(_ folder: String) -> String {
    var place = folder + "/.git"
    if let bytes = try? File.read(place, limit: 4096) {
      let text = String(decoding: bytes, as: UTF8.self)
      guard text.hasPrefix("gitdir: ") else { return "" }
      let target = String(text.dropFirst("gitdir: ".count).prefix { !$0.isNewline })
      place = target.hasPrefix("/") ? target : Path.join(folder, target)
    }
    guard let bytes = try? File.read(place + "/HEAD", limit: 4096) else { return "" }
    let text = String(decoding: bytes, as: UTF8.self)
    let lead = "ref: refs/heads/"
    guard text.hasPrefix(lead) else { return "" }
    return String(text.dropFirst(lead.count).prefix { !$0.isNewline })
  }
}
