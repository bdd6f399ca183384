public import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Policy

/// All sessions and holds of a state folder, as often as one looks: the work behind `stoplog watch`.
///
/// It only reads.
public struct Watching {
  private let station: Station
  /// Entries that were read already.
  private var seen = 0
  private var all: [String: SessionView] = [:]

  /// What is there to see.
  public struct View: Sendable {
    /// The holds that are open, oldest first.
    public var holds: [Hold] = []
    /// The sessions of the last day, the latest first.
    public var sessions: [SessionView] = []
    /// The orders that stand, each in one sentence.
    public var orders: [String] = []
    /// What everybody has to know, each in one sentence.
    public var alarms: [String] = []
    /// The moment of it, in milliseconds since 1970.
    public var now = 0
  }

  /// The most entries that are read when it begins.
  private static let limit = 5000
  private static let day = 24 * 3_600_000

  /// Works on a state folder.
  public init(_ station: Station) { self.station = station }

  /// Looks.
  public mutating func look() throws(PipelineError) -> View {
    let now = Clock.now
    try follow()
    var view = View(now: now)
    view.holds = try PipelineError.holding { () throws(HoldError) in
      try station.holds.holds(now: now)
    }
    view.sessions = all.values.filter { now - $0.last < Self.day }
      .sorted { ($0.last, $0.session) > ($1.last, $1.session) }
    let found = try InForce(station)
    view.orders = found.orders.map { $0.words(Clock.text) }
    view.alarms = try Incidents(station).all.filter(\.isPending).map { "incident \($0.words)" }
    view.alarms += try Attending(station).missing() + found.faults.map(\.text) + recent(now)
    return view
  }

  /// Takes up the entries that were added.
  private mutating func follow() throws(PipelineError) {
    let size = try PipelineError.recording { () throws(LedgerError) in try station.ledger.size() }
    guard size > seen else { return }
    var found = all
    let start = max(seen, size - Self.limit)
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(kind: .request, range: start..<size)) { entry in
        let key = "\(entry.agent)/\(entry.session)"
        var session =
          found[key]
          ?? SessionView(
            agent: entry.agent,
            session: entry.session,
            last: entry.time,
            calls: 0,
            stopped: 0,
            text: ""
          )
        session.last = entry.time
        session.calls += 1
        if ["hold", "deny"].contains(entry.body["verdict"]?.string) { session.stopped += 1 }
        session.text = entry.body["text"]?.string ?? ""
        found[key] = session
        return true
      }
    }
    all = found
    seen = size
  }

  /// The alarms of the last day, newest first.
  private func recent(_ now: Int) throws(PipelineError) -> [String] {
    var words: [String] = []
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(kind: .alarm, isNewestFirst: true, limit: 5)) { entry in
        guard now - entry.time < Self.day else { return false }
        words.append("\(Clock.text(entry.time)): \(entry.body["text"]?.string ?? "an alarm")")
        return true
      }
    }
    return words
  }
}
