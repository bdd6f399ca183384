internal import Effects
internal import JSON
internal import Ledger
internal import Linux
internal import Policy

/// Says of a held request which of the files that it depends on were changed during the session.
///
/// Nothing is looked up for a request that isn't held, or that depends on no such file.
struct SwappedInputs {
  private let station: Station
  private let engine: RuleEngine

  /// How far back a change counts, in milliseconds.
  static let time = 86_400_000
  /// How many requests of the session are looked through, newest first.
  static let requestLimit = 500
  /// How much earlier than the change of a file the record of its cause may be, in milliseconds.
  private static let slack = 1_000

  init(_ station: Station, _ engine: RuleEngine) {
    self.station = station
    self.engine = engine
  }

  /// The request with what was changed.
  func show(_ judged: Judged) throws(PipelineError) -> Judged {
    guard judged.judgement.verdict >= .hold else { return judged }
    let inputs = SafetyInput.found(judged)
    guard !inputs.isEmpty, let start = try start(of: judged.request.session) else { return judged }
    let now = Clock.now
    var shown = judged
    var isChanged = false
    for (index, path) in inputs {
      guard let time = InputLook(path: path).changed, time >= max(start, now - Self.time),
        time <= now + Self.slack
      else { continue }
      let cause = try cause(of: path, time, judged.request.session)
      let words = "'\(path)' was changed \(Self.ago(now - time))\(cause)"
      let why = shown.judgement.effects[index].why
      shown.judgement.effects[index].why = why.isEmpty ? words : "\(words); \(why)"
      isChanged = true
    }
    guard isChanged else { return judged }
    // What is shown grows older by the minute; an approval is bound to the content itself.
    if shown.remembered == nil { shown.remembered = Remembered(plain: judged.judgement) }
    shown.judgement = engine.judge(shown.judgement.effects, judged.invocations)
    return shown
  }

  /// When the session began; nil if nothing is known of it.
  private func start(of session: String) throws(PipelineError) -> Int? {
    var time: Int?
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(session: session, limit: 1)) { entry in
        time = entry.time
        return false
      }
    }
    return time
  }

  /// The request that was under way, or had been the last, when a file was changed.
  private func cause(
    of path: String,
    _ time: Int,
    _ session: String
  ) throws(PipelineError) -> String {
    var found = ""
    let filter = Filter(
      session: session,
      kind: .request,
      isNewestFirst: true,
      limit: Self.requestLimit
    )
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(filter) { entry in
        guard entry.time <= time + Self.slack, !(entry.body["effects"]?.array ?? []).isEmpty,
          entry.body["verdict"]?.string != Verdict.deny.rawValue
        else { return true }
        let text = entry.body["text"]?.string ?? ""
        let line = text.prefix { $0 != "\n" }
        let word = Self.names(entry.body, path) ? "by" : "after"
        found = ", \(word) '\(line.count > 80 ? "\(line.prefix(79))…" : line)'"
        return false
      }
    }
    return found
  }

  /// Whether a request was to make or change a path.
  private static func names(_ body: JSONValue, _ path: String) -> Bool {
    let placed = ["moves", "copies"].flatMap { (body[$0]?.object ?? [:]).keys }
    let made = (body["makes"]?.array ?? []).compactMap(\.string)
    let touched = Touch.read(body["touches"]).map(\.resource.name)
    return (placed + made + touched).contains { name in
      name == path || name.hasPrefix(path + "/") || path.hasPrefix(name + "/")
    }
  }

  private static func ago(_ milliseconds: Int) -> String {
    let minutes = milliseconds / 60_000
    switch minutes {
    case ..<1: return "less than a minute ago"
    case ..<120: return "\(minutes) min ago"
    default: return "\(minutes / 60) hours ago"
    }
  }
}
