internal import JSON
internal import Ledger

/// A run of which no end is on record: it goes on, or its outcome is unknown.
public struct Unfinished: Hashable, Sendable {
  /// When it started, in milliseconds since 1970.
  public var time: Int
  /// Who ran it.
  public var agent: String
  /// The session that it belongs to.
  public var session: String
  /// What ran; empty if its request is too long ago.
  public var text: String

  /// How many entries are looked at.
  private static let depth = 10_000

  /// The runs among the last entries, newest first.
  static func list(_ ledger: LedgerReader) throws(LedgerError) -> [Unfinished] {
    var ended: Set<[String]> = []
    var found: [Unfinished] = []
    var places: [[String]: Int] = [:]
    try ledger.each(.last(depth)) { entry in
      guard let call = entry.body["call"]?.string else { return true }
      let key = [entry.session, entry.agent, call]
      switch entry.kind {
      case .outcome: ended.insert(key)
      case .start where !ended.contains(key) && places[key] == nil:
        places[key] = found.count
        found.append(
          Unfinished(time: entry.time, agent: entry.agent, session: entry.session, text: "")
        )
      case .request:
        if let place = places.removeValue(forKey: key) {
          found[place].text = entry.body["text"]?.string ?? ""
          // An earlier run may have had the same name.
          ended.remove(key)
        }
      default: break
      }
      return true
    }
    return found
  }
}
