internal import Crypto
public import Effects
public import Holds
internal import JSON
internal import Ledger
internal import Linux
public import Policy
internal import Storage

/// Leases as people grant, use and end them.
public struct Leasing {
  let station: Station

  /// Works on a state folder.
  public init(_ station: Station) { self.station = station }

  /// What is leased.
  public struct Terms: Hashable, Sendable {
    /// What may be done.
    public var actions: [Action]
    /// To what.
    public var resource: ResourcePattern
    /// By which session; nil for all.
    public var session: String?
    /// For how long, in milliseconds.
    public var milliseconds: Int
    /// What for.
    public var reason: String

    /// States terms.
    public init(
      actions: [Action],
      resource: ResourcePattern,
      session: String? = nil,
      milliseconds: Int,
      reason: String = ""
    ) {
      self.actions = actions
      self.resource = resource
      self.session = session
      self.milliseconds = milliseconds
      self.reason = reason
    }
  }

  /// A lease and what was done with it.
  public struct Account: Sendable {
    /// The lease.
    public var lease: Lease
    /// Whether it counts now.
    public var isOpen: Bool
    /// How many requests it was used for.
    public var uses: Int
  }

  /// The lease that terms come to, from now on.
  ///
  /// - Throws: ``PipelineError/badLease(_:)`` if it would last too long.
  public func lease(_ terms: Terms) throws(PipelineError) -> Lease {
    guard (1...Lease.longest).contains(terms.milliseconds) else {
      throw .badLease("it would last over \(Lease.longest / 3_600_000) hours, or no time at all")
    }
    guard !terms.actions.isEmpty, !terms.actions.contains(.unknown) else {
      throw .badLease("what is unknown can't be leased")
    }
    let id = try PipelineError.holding { () throws(HoldError) in try HoldID.make() }
    let since = max(Clock.now, try lastTime())
    return Lease(
      id: id,
      actions: terms.actions,
      resource: terms.resource,
      session: terms.session,
      reason: terms.reason,
      since: since,
      until: since + terms.milliseconds
    )
  }

  /// What people have to sign so that a lease counts.
  public func statement(of lease: Lease) throws(PipelineError) -> Mandate {
    let origin = try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.checkpoint().origin
    }
    return Mandate(InForce.leasing, origin: origin, subject: lease.json)
  }

  /// Signs a lease, new or signed by others before; with enough signatures it counts.
  ///
  /// - Throws: ``PipelineError``; nothing is recorded then.
  public func grant(
    _ lease: Lease,
    as approver: Approver
  ) throws(PipelineError) -> Ordering.Outcome {
    try station.database.transaction { () throws(PipelineError) in
      let mandate = try statement(of: lease)
      let approvers = try station.approvers()
      let note = try Ordering.sign(mandate, as: approver, among: approvers)
      try station.record([
        Draft(
          .lease,
          time: Clock.now,
          session: lease.session ?? "terminal",
          body: [
            "by": .string(approver.owner.name), "lease": .string(lease.id),
            "note": .string(note), "reason": .string(lease.reason),
            "text": .string(
              "\(lease.actions.map(\.rawValue).joined(separator: ",")) \(lease.resource)"
            ),
          ]
        )
      ])
      return try InForce(station).outcome(of: mandate)
    }
  }

  /// The lease that a person names, of those that more people have to sign.
  public func waiting(_ typed: String) throws(PipelineError) -> Lease {
    let waiting = try pending()
    guard let id = Ordering.name(typed, among: waiting.map(\.id)),
      let lease = waiting.first(where: { $0.id == id })
    else { throw .unknownOrder(typed) }
    return lease
  }

  /// The leases that more people have to sign.
  public func pending() throws(PipelineError) -> [Lease] {
    let found = try InForce(station)
    return found.pending.keys.compactMap { mandate in
      mandate.purpose == InForce.leasing ? Lease(mandate.subject) : nil
    }.filter { $0.isOpen(at: found.now) }.sorted { $0.since < $1.since }
  }

  /// Ends a lease before its time; nobody needs a key for that.
  public func end(_ typed: String, by owner: String) throws(PipelineError) -> Lease {
    let open = try InForce(station).leases
    guard let id = Ordering.name(typed, among: open.map(\.id)),
      let lease = open.first(where: { $0.id == id })
    else { throw .unknownOrder(typed) }
    try station.record([
      Draft(
        .lease,
        time: Clock.now,
        body: ["end": .string(id), "by": .string(owner), "text": .string("ends lease \(id)")]
      )
    ])
    return lease
  }

  /// Every lease with its uses, oldest first.
  public func accounts() throws(PipelineError) -> [Account] {
    let found = try InForce(station)
    guard !found.everyLease.isEmpty else { return [] }
    var uses: [String: Int] = [:]
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.each(Filter(kind: .request)) { entry in
        guard entry.body["verdict"]?.string != "deny" else { return true }
        for id in entry.body["leases"]?.array ?? [] { uses[id.string ?? "", default: 0] += 1 }
        return true
      }
    }
    let open = Set(found.leases.map(\.id))
    return found.everyLease.map { lease in
      Account(lease: lease, isOpen: open.contains(lease.id), uses: uses[lease.id] ?? 0)
    }
  }

  private func lastTime() throws(PipelineError) -> Int {
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.lastTime() ?? .min
    }
  }
}
