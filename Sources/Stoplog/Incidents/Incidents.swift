internal import Crypto
internal import Holds
internal import JSON
internal import Ledger
internal import Linux
internal import Policy

/// The incidents as the ledger's entries say, in their order, and nothing else.
///
/// A claim that isn't signed loosens nothing, and is shown as an incident all the same.
struct Incidents {
  /// Every incident, oldest first.
  private(set) var all: [Incident] = []
  /// The moment: the clock's, or that of the last entry if the clock was turned back.
  private(set) var now = 0
  /// The names of those who may approve.
  private(set) var approvers: [String] = []

  /// What is signed to loosen a rule, to say that one has seen an incident, and to close one.
  static let breaking = "break-glass"
  static let seeing = "incident-seen"
  static let closing = "incident-close"

  private var ended: Set<String> = []

  /// Reads the ledger: one look-up by an index if there never was an incident.
  init(_ station: Station) throws(PipelineError) {
    var entries = try Self.entries(station, .incident)
    guard !entries.isEmpty else { return }
    let (origin, last) = try PipelineError.recording { () throws(LedgerError) in
      (try station.ledger.checkpoint().origin, try station.ledger.lastTime())
    }
    now = max(Clock.now, last ?? .min)
    entries += try Self.entries(station, .approver)
    let nobody = ApproverSet(origin: origin)
    var known = nobody
    var isBroken = false
    for entry in entries.sorted(by: { $0.index < $1.index }) {
      if entry.kind == .approver {
        guard let note = entry.body["note"]?.string else { continue }
        // After a change that isn't valid nobody may sign, until that is cleared up.
        do throws(HoldError) {
          try known.follow(note)
        } catch {
          isBroken = true
        }
      } else {
        take(entry, isBroken ? nobody : known)
      }
    }
    approvers = Set(known.approvers.map(\.name)).sorted()
    for index in all.indices {
      let incident = all[index]
      all[index].unseen = approvers.filter {
        incident.told.contains($0) && $0 != incident.owner && !incident.seen.contains($0)
      }
      all[index].isLoose =
        incident.loosening?.isOpen(at: now) == true && !ended.contains(incident.id)
    }
  }

  private static func entries(_ station: Station, _ kind: Kind) throws(PipelineError) -> [Entry] {
    var found: [Entry] = []
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(kind: kind)) { entry in
        found.append(entry)
        return true
      }
    }
    return found
  }

  private mutating func take(_ entry: Entry, _ known: ApproverSet) {
    func word(_ key: String) -> String? { entry.body[key]?.string }
    if let id = word("end") {
      ended.insert(id)
    } else if let id = word("opened") {
      var incident = Incident(
        id: id,
        time: entry.time,
        owner: word("by") ?? "nobody who is known",
        reason: word("reason") ?? "",
        text: word("text") ?? ""
      )
      incident.told = Set(known.approvers.map(\.name))
      incident.entry = entry.index
      incident.digest = Digest(of: entry.json.canonical).hex
      if entry.body["hold"] == nil { incident.loosening = Self.loosening(entry, known) }
      if !all.contains(where: { $0.id == id }) { all.append(incident) }
    } else if let id = word("seen") ?? word("closed"),
      let index = all.firstIndex(where: { $0.id == id }), let name = word("by")
    {
      let text = word("closed") == nil ? nil : word("answer") ?? ""
      let mandate = Self.mandate(all[index], text, origin: known.origin)
      guard let signed = try? Mandate.read(word("note") ?? "", by: known),
        signed.mandate == mandate, signed.signers.contains(name)
      else { return }
      all[index].seen.insert(name)
      if let text, all[index].closing == nil { all[index].closing = .init(owner: name, text: text) }
    }
  }

  /// What an entry loosens; nil if one who may approve hasn't signed exactly that.
  private static func loosening(_ entry: Entry, _ known: ApproverSet) -> Loosening? {
    guard let signed = try? Mandate.read(entry.body["note"]?.string ?? "", by: known),
      signed.mandate.purpose == breaking, !signed.signers.isEmpty,
      let found = Loosening(signed.mandate.subject), found.id == entry.body["opened"]?.string,
      // What begins before it is on record would last longer than it says.
      found.since <= entry.time
    else { return nil }
    return found
  }

  /// What is signed about an incident: that one has seen it, or how it was closed.
  static func mandate(_ incident: Incident, _ text: String?, origin: String) -> Mandate {
    var subject: [String: JSONValue] = [
      "entry": .integer(incident.entry), "incident": .string(incident.id),
      "sha256": .string(incident.digest),
    ]
    subject["text"] = text.map(JSONValue.string)
    return Mandate(text == nil ? seeing : closing, origin: origin, subject: .object(subject))
  }

  /// The request without the holds that somebody has broken the glass for.
  static func loosen(
    _ judged: Judged,
    _ engine: inout RuleEngine,
    _ station: Station
  ) throws(PipelineError) -> Judged {
    guard judged.judgement.verdict == .hold else { return judged }
    let open = try Incidents(station).all.filter(\.isLoose).compactMap(\.loosening)
    guard !open.isEmpty else { return judged }
    engine.loosenings = open
    engine.places = judged.places
    var loosened = judged
    loosened.judgement = engine.judge(judged.judgement.effects, judged.invocations)
    return loosened
  }

  /// Opens the incident of a hold that one person releases alone.
  static func open(
    _ hold: Hold,
    _ statement: Statement,
    _ station: Station
  ) throws(PipelineError) {
    let id = try PipelineError.holding { () throws(HoldError) in try HoldID.make() }
    let takes = hold.needs > 1 ? "\(hold.needs) people" : "somebody else's review"
    try station.record([
      Draft(
        .incident,
        time: Clock.now,
        session: hold.session,
        body: [
          "opened": .string(id), "hold": .string(hold.id), "by": .string(statement.approver),
          "reason": .string(statement.glass),
          "text": .string("hold \(hold.id), which takes \(takes)"),
        ]
      )
    ])
  }
}
