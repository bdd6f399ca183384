internal import Effects
internal import JSON
internal import Ledger
internal import Linux
internal import Policy

/// What other sessions have made and changed lately, by the ledger.
///
/// Several agents may share one work tree and one stack of stashes. None of them knows of the others.
struct Others {
  /// How many entries are looked through, newest first.
  private static let limit = 300
  /// For how long a session counts as being at work after its last request, in milliseconds.
  private static let time = 7_200_000

  /// A path or a repository that another session has changed.
  private struct Work {
    var session: String
    var time: Int
    var touch: Touch
  }

  private var works: [Work] = []

  /// Reads the newest entries of other sessions.
  init(_ station: Station, than session: String) throws(PipelineError) {
    let since = Clock.now - Self.time
    var found: [Work] = []
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(.last(Self.limit)) { entry in
        guard entry.time >= since else { return false }
        if entry.kind == .request, entry.session != session { found += Self.works(entry) }
        return true
      }
    }
    works = found
  }

  private static func works(_ entry: Entry) -> [Work] {
    guard ["allow", "notify"].contains(entry.body["verdict"]?.string) else { return [] }
    let made = (entry.body["makes"]?.array ?? []).compactMap(\.string)
    let placed = ["moves", "copies"].flatMap { (entry.body[$0]?.object ?? [:]).keys }
    let touches =
      (made + placed).map { Touch(.create, Resource(.path, $0)) }
      + Touch.read(entry.body["touches"]).filter { $0.action != .delete }
    return touches.map { Work(session: entry.session, time: entry.time, touch: $0) }
  }

  /// Whose work a removal would take away, and when that was done; nil if nobody's.
  func owner(of touch: Touch) -> (session: String, time: Int)? {
    guard touch.isRemoval, !touch.marks.contains(.harmless), touch.program != "edit" else {
      return nil
    }
    let work = works.first { work in
      work.touch.resource.kind == .ref
        ? work.touch.resource == touch.resource : touch.relation(to: work.touch) == .covers
    }
    return work.map { ($0.session, $0.time) }
  }
}
