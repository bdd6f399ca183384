internal import Crypto
internal import Effects
public import Holds
internal import JSON
internal import Ledger
internal import Linux
public import Policy
internal import Storage

/// Breaking the glass, and what follows: everybody is told, and an incident stays open until an approver
/// closes it.
public struct BreakingGlass {
  /// Where it works.
  public let station: Station

  /// Works on a state folder.
  public init(_ station: Station) { self.station = station }

  /// The longest reason, in bytes.
  private static let longest = 1000

  /// What one who releases a hold alone has to sign.
  public func statement(
    of hold: Hold,
    by name: String,
    reason: String
  ) throws(PipelineError) -> Statement {
    try expect(reason)
    guard hold.needs > 1 || hold.isPeer else {
      throw .badGlass("hold \(hold.id) takes one person; 'stoplog approve \(hold.id)' releases it")
    }
    return try Approving(station).statement(of: hold, by: name, glass: reason)
  }

  /// The loosening that some rules come to, from now on.
  ///
  /// - Throws: ``PipelineError/badGlass(_:)`` for a rule that nothing loosens, a scope that is too wide,
  ///   or too long a time.
  public func loosening(
    _ rules: [String],
    scope: OrderScope,
    milliseconds: Int,
    reason: String,
    homes: [String]
  ) throws(PipelineError) -> Loosening {
    try expect(reason)
    for rule in rules where !Loosening.mayLoosen(rule) {
      throw .badGlass(
        "no rule '\(rule)' that holds can be loosened; denials and the gate's own can't"
      )
    }
    guard (1...Loosening.longest).contains(milliseconds) else {
      throw .badGlass(
        "it would last over \(Loosening.longest / 3_600_000) hours, or no time at all"
      )
    }
    for place in homes + [station.directory] {
      if let why = scope.tooWide(home: place) { throw .badGlass(why) }
    }
    let id = try PipelineError.holding { () throws(HoldError) in try HoldID.make() }
    let last = try PipelineError.recording { () throws(LedgerError) in try station.ledger.lastTime()
    }
    let since = max(Clock.now, last ?? .min)
    return Loosening(
      id: id,
      rules: rules,
      scope: scope,
      reason: reason,
      since: since,
      until: since + milliseconds
    )
  }

  /// What has to be signed for a loosening.
  public func mandate(of loosening: Loosening) throws(PipelineError) -> Mandate {
    Mandate(Incidents.breaking, origin: try origin(), subject: loosening.json)
  }

  /// Loosens rules; one approver is enough, and an incident opens.
  ///
  /// - Throws: ``PipelineError``; nothing is recorded then.
  public func loosen(
    _ loosening: Loosening,
    as approver: Approver
  ) throws(PipelineError) {
    try station.database.transaction { () throws(PipelineError) in
      let note = try Ordering.sign(
        try mandate(of: loosening),
        as: approver,
        among: try station.approvers()
      )
      let rules = loosening.rules.joined(separator: ", ")
      try record([
        "opened": .string(loosening.id), "by": .string(approver.owner.name),
        "reason": .string(loosening.reason), "note": .string(note),
        "text": .string(
          "\(rules) in \(loosening.scope), until \(Clock.text(loosening.until))"
        ),
      ])
    }
  }

  /// Ends a loosening before its time; nobody needs a key for that, and the incident stays.
  public func end(_ typed: String, by owner: String) throws(PipelineError) -> Incident {
    let loose = try Incidents(station).all.filter(\.isLoose)
    let incident = try Self.find(typed, loose, "nothing of that name is loosened")
    try record([
      "end": .string(incident.id), "by": .string(owner),
      "text": .string("ends what \(incident.id) loosened"),
    ])
    return incident
  }

  /// Every incident, oldest first.
  public func incidents() throws(PipelineError) -> [Incident] { try Incidents(station).all }

  /// The incident that a person names, and what to sign about it.
  ///
  /// - Parameters:
  ///   - typed: Its name.
  ///   - name: Who signs.
  ///   - text: With which words it is closed; nil to say only that one has seen it.
  public func mandate(
    about typed: String,
    by name: String,
    closing text: String?
  ) throws(PipelineError) -> (Incident, Mandate) {
    let found = try Incidents(station)
    let incident = try Self.find(typed, found.all, "there is no incident of that name")
    if text != nil {
      guard incident.closing == nil else {
        throw .unknownIncident(incident.id, why: "it is closed already")
      }
      guard incident.owner != name || found.approvers == [name] else {
        throw .badGlass("who broke the glass doesn't close the incident where others can")
      }
    }
    return (incident, Incidents.mandate(incident, text, origin: try origin()))
  }

  /// Signs that one has seen an incident, or closes it.
  ///
  /// - Throws: ``PipelineError``; nothing is recorded then.
  public func sign(
    _ typed: String,
    closing text: String?,
    as approver: Approver
  ) throws(PipelineError) {
    try station.database.transaction { () throws(PipelineError) in
      let name = approver.owner.name
      let (incident, mandate) = try mandate(about: typed, by: name, closing: text)
      let note = try Ordering.sign(mandate, as: approver, among: try station.approvers())
      var body: [String: JSONValue] = ["by": .string(name), "note": .string(note)]
      body[text == nil ? "seen" : "closed"] = .string(incident.id)
      body["answer"] = text.map(JSONValue.string)
      body["text"] = .string(
        text.map { "closes \(incident.id): \($0)" } ?? "has seen \(incident.id)"
      )
      try record(body)
    }
  }

  private static func find(
    _ typed: String,
    _ all: [Incident],
    _ why: String
  ) throws(PipelineError) -> Incident {
    guard let id = Ordering.name(typed, among: all.map(\.id)),
      let incident = all.first(where: { $0.id == id })
    else { throw .unknownIncident(typed, why: why) }
    return incident
  }

  private func expect(_ reason: String) throws(PipelineError) {
    guard reason.contains(where: { !$0.isWhitespace }), reason.utf8.count <= Self.longest else {
      throw .badGlass("it takes a reason, of at most \(Self.longest) bytes")
    }
  }

  private func origin() throws(PipelineError) -> String {
    try PipelineError.recording { () throws(LedgerError) in try station.ledger.checkpoint().origin }
  }

  private func record(_ body: [String: JSONValue]) throws(PipelineError) {
    try station.record([Draft(.incident, time: Clock.now, body: .object(body))])
  }
}
