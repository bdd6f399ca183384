internal import Crypto
public import Holds
internal import JSON
internal import Ledger
internal import Linux
public import Policy
internal import Storage

/// Standing orders as people set and lift them: each decision and its record happen together or not
/// at all.
public struct Ordering {
  /// Where it works.
  public let station: Station

  /// Works on a state folder.
  public init(_ station: Station) { self.station = station }

  /// What has become of a signature.
  public enum Outcome: Hashable, Sendable {
    /// Enough people have signed.
    case done
    /// So many have signed, and so many have to.
    case waiting(signed: Int, needs: Int)
  }

  /// What stands now.
  public struct Standing: Sendable {
    /// The orders, oldest first.
    public var orders: [StandingOrder]
    /// The leases, oldest first.
    public var leases: [Lease]
    /// Entries that are not what they claim to be, in words.
    public var faults: [String]
  }

  /// What stands now.
  public func standing() throws(PipelineError) -> Standing {
    let found = try InForce(station)
    return Standing(orders: found.orders, leases: found.leases, faults: found.faults.map(\.text))
  }

  /// The order that a person names.
  public func order(_ typed: String) throws(PipelineError) -> StandingOrder {
    let orders = try InForce(station).orders
    guard let id = Self.name(typed, among: orders.map(\.id)),
      let order = orders.last(where: { $0.id == id })
    else { throw .unknownOrder(typed) }
    return order
  }

  /// Sets an order; nobody needs a key for that.
  ///
  /// - Parameter until: When it ends by itself, in milliseconds since 1970; nil if only a person ends
  ///   it.
  /// - Returns: The order as it stands.
  public func set(
    _ kind: StandingOrder.Kind,
    scope: OrderScope = OrderScope(),
    reason: String = "",
    by owner: String,
    until: Int? = nil
  ) throws(PipelineError) -> StandingOrder {
    let id = try PipelineError.holding { () throws(HoldError) in try HoldID.make() }
    var order = StandingOrder(
      id: id,
      kind: kind,
      scope: scope,
      reason: reason,
      owner: owner,
      since: Clock.now,
      until: until
    )
    let draft = Draft(
      .order,
      time: order.since,
      body: [
        "set": order.json, "by": .string(owner), "reason": .string(reason),
        "text": .string("\(kind.rawValue) \(id) for \(scope)"),
      ]
    )
    order.since = try station.record([draft]).first?.time ?? order.since
    return order
  }

  /// What a person has to sign so that an order ends.
  public func statement(lifting typed: String) throws(PipelineError) -> Mandate {
    let found = try InForce(station)
    guard let id = Self.name(typed, among: found.orders.map(\.id)), let mandate = found.lift(id)
    else { throw .unknownOrder(typed) }
    return mandate
  }

  /// Signs that an order ends; with enough signatures it does.
  ///
  /// - Throws: ``PipelineError``; nothing is recorded then.
  public func lift(
    _ typed: String,
    as approver: Approver
  ) throws(PipelineError) -> Outcome {
    try station.database.transaction { () throws(PipelineError) in
      let before = try InForce(station)
      guard let id = Self.name(typed, among: before.orders.map(\.id)), let mandate = before.lift(id)
      else { throw .unknownOrder(typed) }
      let note = try Self.sign(mandate, as: approver, among: before.approvers)
      try station.record([
        Draft(
          .order,
          time: Clock.now,
          body: [
            "lift": .string(id), "by": .string(approver.owner.name), "note": .string(note),
            "text": .string("lifts \(id)"),
          ]
        )
      ])
      return try InForce(station).outcome(of: mandate)
    }
  }

  /// A name as a person typed it; an exact one counts before its look-alikes.
  static func name(_ typed: String, among known: [String]) -> String? {
    known.contains(typed) ? typed : HoldID.reading(typed).flatMap { known.contains($0) ? $0 : nil }
  }

  /// Signs a mandate, if its signer may.
  static func sign(
    _ mandate: Mandate,
    as approver: Approver,
    among approvers: ApproverSet?
  ) throws(PipelineError) -> String {
    guard approvers?.approvers.contains(approver.owner) == true else {
      throw .hold(.notAnApprover(name: approver.owner.name))
    }
    return try PipelineError.holding { () throws(HoldError) in
      try approver.sign(mandate).description
    }
  }
}
