internal import JSON
internal import Ledger
internal import Policy

/// What the ledger tells of a session.
struct Past {
  private let station: Station
  private let session: String

  /// How many holds and denials of a session are looked through, newest first.
  private static let stopLimit = 500
  /// How many entries are looked through for runs that failed, newest first.
  private static let runLimit = 200

  init(_ station: Station, session: String) {
    self.station = station
    self.session = session
  }

  /// What was held or denied, newest first.
  func stops() throws(PipelineError) -> [Earlier] {
    var found: [Earlier] = []
    for kind in [Kind.hold, .state] {
      let filter = Filter(
        session: session,
        kind: kind,
        isNewestFirst: true,
        limit: Self.stopLimit
      )
      try PipelineError.recording { () throws(LedgerError) in
        try station.ledger.each(filter) { entry in
          if let stop = Self.stop(entry) { found.append(stop) }
          return true
        }
      }
    }
    return found.sorted { $0.time > $1.time }
  }

  private static func stop(_ entry: Entry) -> Earlier? {
    let touches = Touch.read(entry.body["touches"])
    guard !touches.isEmpty else { return nil }
    let end: Earlier.End
    if entry.kind == .hold, let id = entry.hold {
      end = .held(id: id)
    } else if entry.body["denied"]?.bool == true {
      end = .denied
    } else {
      return nil
    }
    return Earlier(
      text: entry.body["text"]?.string ?? "",
      directory: entry.body["directory"]?.string ?? "",
      time: entry.time,
      touches: touches,
      end: end
    )
  }

  /// What ran lately, newest first.
  func runs() throws(PipelineError) -> Runs {
    var runs = Runs()
    let filter = Filter(session: session, isNewestFirst: true, limit: Self.runLimit)
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(filter) { entry in
        runs.add(entry)
        return true
      }
    }
    return runs
  }
}
