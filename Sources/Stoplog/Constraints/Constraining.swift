internal import Agents
internal import Effects
internal import JSON
internal import Ledger
internal import Linux
internal import Policy
internal import Tools

/// Finds the rules in people's own words that are in force for a request.
///
/// What was in force once in a session stays so until the session ends: the ledger keeps the sentences,
/// and a file that was changed since can only add to them.
struct Constraining {
  /// What is in force.
  struct Found {
    var constraints: [Constraint] = []
    /// Files that can't be read, with the reason.
    var problems: [(name: String, why: String)] = []
    /// What is to be recorded, because the session meets it for the first time.
    var learned: [Draft] = []
    /// What the session's start found of production in reach; nil if it wasn't looked at.
    var reach: [String]?
  }

  /// Where sessions are remembered; nil for a person's own look.
  let station: Station?

  /// Everything that is in force for a request.
  func find(
    _ request: Request,
    _ surroundings: Surroundings,
    _ tools: Toolbox
  ) throws(PipelineError) -> Found {
    let loader = ConstraintLoader(tools: tools, home: ConstraintPlace.home(request))
    var found = Found()
    // A person's terminal is no session: what the files say now counts.
    let isSession = station != nil && request.agent != "person"
    let past = isSession ? try records(of: request.session, loader, &found) : []
    var latest: [String: String] = [:]
    var seen: Set<ConstraintRecord.Sentence> = []
    for record in past {
      latest[record.path] = record.stamp
      // The oldest come first, so that what was added since pushes none of them out.
      add(record.constraints, &seen, &found)
    }
    for place in ConstraintPlace.all(request, surroundings) {
      let stamp = ConstraintLoader.stamp(place)
      guard !stamp.isEmpty else { continue }
      guard latest[place.path] != stamp else {
        if let problem = past.last(where: { $0.path == place.path })?.problem, !problem.isEmpty {
          found.problems.append((place.name, problem))
        }
        continue
      }
      guard let content = loader.content(place) else { continue }
      if !content.problem.isEmpty { found.problems.append((place.name, content.problem)) }
      let record = ConstraintRecord(
        path: place.path,
        stamp: stamp,
        readings: content.readings,
        problem: content.problem
      )
      add(content.readings.compactMap(\.constraint), &seen, &found)
      if isSession { found.learned.append(draft(record.body, request)) }
    }
    if isSession { hear(request, loader, latest, &seen, &found) }
    return found
  }

  /// An entry about a session.
  func draft(_ body: JSONValue, _ request: Request) -> Draft {
    Draft(.session, time: Clock.now, session: request.session, agent: request.agent, body: body)
  }

  private func add(
    _ constraints: [Constraint],
    _ seen: inout Set<ConstraintRecord.Sentence>,
    _ found: inout Found
  ) {
    for constraint in constraints
    where (constraint.source.sort == .chat || found.constraints.count < Self.sentences)
      && seen.insert(ConstraintRecord.Sentence(of: constraint)).inserted
    {
      found.constraints.append(constraint)
    }
  }

  private func records(
    of session: String,
    _ loader: ConstraintLoader,
    _ found: inout Found
  ) throws(PipelineError) -> [ConstraintRecord] {
    guard let station else { return [] }
    var records: [ConstraintRecord] = []
    var reach: [String]?
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(session: session, kind: .session)) { entry in
        if let record = ConstraintRecord(entry.body, loader) { records.append(record) }
        if let texts = entry.body["reach"]?.array { reach = texts.compactMap(\.string) }
        return true
      }
    }
    found.reach = reach
    return records
  }

  /// The most sentences of files that are in force in a session.
  private static let sentences = 2_000
  /// How far a conversation grows before it is noted how far it was read.
  private static let stride = 128 << 10
  /// The most bytes of a conversation that are read at once.
  private static let most = 64 << 20

  /// Reads what the person has typed since the last time.
  private func hear(
    _ request: Request,
    _ loader: ConstraintLoader,
    _ latest: [String: String],
    _ seen: inout Set<ConstraintRecord.Sentence>,
    _ found: inout Found
  ) {
    let path = request.transcript
    guard path.hasPrefix("/"), path.hasSuffix(".jsonl") else { return }
    var start = latest[path].flatMap(Int.init) ?? 0
    // A shorter file is another conversation.
    if start > 0, let status = (try? FileStatus(of: path, followingLinks: true)) ?? nil,
      status.size < start
    {
      start = 0
    }
    let bytes: [UInt8]
    do throws(SystemError) {
      guard let part = try File.read(path, from: start, limit: Self.most) else { return }
      bytes = part
    } catch {
      found.problems.append(("the conversation", error.reason))
      return
    }
    // A line that is still being written is read the next time.
    guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return }
    let heard = ClaudeTranscript.messages(bytes[...end]).flatMap(loader.readings(chat:))
    let before = found.constraints.count
    add(heard.compactMap(\.constraint), &seen, &found)
    guard found.constraints.count > before || end >= Self.stride else { return }
    let record = ConstraintRecord(path: path, stamp: String(start + end + 1), readings: heard)
    found.learned.append(draft(record.body, request))
  }
}
