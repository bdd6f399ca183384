internal import Crypto
internal import Effects
public import Holds
internal import JSON
internal import Ledger
internal import Linux
public import Policy
internal import Storage

/// Restores that were tried, by which work outside of development is let through.
public struct Receipting {
  private let station: Station
  private let file: PolicyFile

  /// Works on a state folder, by the limits of a policy.
  public init(_ station: Station, _ file: PolicyFile = PolicyFile()) {
    self.station = station
    self.file = file
  }

  /// The rule that asks for a task and a proof of a way back.
  public static let rule = "task.receipt"
  private static let purpose = "receipt"

  /// A proof, and whether enough people have signed it.
  public struct Account: Sendable {
    /// The proof.
    public var proof: RestoreProof
    /// Who has signed it.
    public var signers: [String]
    /// Whether it counts, if it isn't too old.
    public var isSigned: Bool
  }

  /// A proof of this moment, which nobody has signed yet.
  ///
  /// - Parameters:
  ///   - target: What was restored elsewhere.
  ///   - restore: The command that did, and ended with status 0.
  ///   - check: The command that has read it, and ended with status 0.
  ///   - milliseconds: How long both took.
  ///   - places: Where the backup is; empty if nobody says.
  /// - Throws: ``PipelineError/badReceipt(_:)``, also for a backup that a loss would take along.
  public func proof(
    of target: String,
    restore: String,
    check: String,
    milliseconds: Int,
    from places: [String] = []
  ) throws(PipelineError) -> RestoreProof {
    try expect(places, for: target)
    guard RestoreProof.isTarget(target) else {
      throw .badReceipt("'\(target)' is neither a thing nor an environment")
    }
    var proof = RestoreProof(
      id: try PipelineError.holding { () throws(HoldError) in try HoldID.make() },
      target: target,
      restore: restore,
      check: check,
      time: max(Clock.now, try lastTime()),
      milliseconds: milliseconds
    )
    proof.places = places
    return proof
  }

  /// Makes sure that a backup isn't in what it is a backup of.
  ///
  /// - Throws: ``PipelineError/badReceipt(_:)``.
  public func expect(_ places: [String], for target: String) throws(PipelineError) {
    for place in places {
      guard let pattern = ResourcePattern(place) else {
        throw .badReceipt("'\(place)' is neither a path nor a thing, as a backup's place")
      }
      guard let thing = ResourcePattern(target),
        BackupPlace.holder(of: pattern, among: [thing]) != nil
      else { continue }
      throw .badReceipt(
        "its backup '\(place)' is in the same blast radius as \(target): a loss takes both"
      )
    }
  }

  /// What people sign so that a proof counts.
  public func statement(of proof: RestoreProof) throws(PipelineError) -> Mandate {
    Mandate(Self.purpose, origin: try station.approvers().origin, subject: proof.json)
  }

  /// Signs a proof, new or signed by others before.
  public func sign(
    _ proof: RestoreProof,
    as approver: Approver
  ) throws(PipelineError) -> Ordering.Outcome {
    try station.database.transaction { () throws(PipelineError) in
      let approvers = try station.approvers()
      let mandate = Mandate(Self.purpose, origin: approvers.origin, subject: proof.json)
      let note = try Ordering.sign(mandate, as: approver, among: approvers)
      try station.record([
        Draft(
          .receipt,
          time: Clock.now,
          body: [
            "by": .string(approver.owner.name), "note": .string(note),
            "receipt": .string(proof.id),
            "text": .string("\(proof.target) was restored and read, as \(proof.id)"),
          ]
        )
      ])
      let account = try accounts().last { $0.proof == proof }
      guard let account, !account.isSigned else { return .done }
      return .waiting(signed: account.signers.count, needs: approvers.quorum)
    }
  }

  /// Every proof that somebody has signed, oldest first.
  ///
  /// A signature counts if its signer could approve when it was recorded, and so does the quorum.
  public func accounts() throws(PipelineError) -> [Account] {
    let origin = try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.checkpoint().origin
    }
    var known = ApproverSet(origin: origin)
    var accounts: [Account] = []
    var entries: [Entry] = []
    try PipelineError.recording { () throws(LedgerError) in
      for kind in [Kind.receipt, .approver] {
        try station.ledger.each(Filter(kind: kind)) { entry in
          entries.append(entry)
          return true
        }
      }
    }
    for entry in entries.sorted(by: { $0.index < $1.index }) {
      guard let note = entry.body["note"]?.string else { continue }
      if entry.kind == .receipt {
        Self.add(entry, note, known, &accounts)
        continue
      }
      do throws(HoldError) {
        try known.follow(note)
      } catch {
        // Nobody may sign any more until that is cleared up.
        return accounts
      }
    }
    return accounts
  }

  private static func add(
    _ entry: Entry,
    _ note: String,
    _ known: ApproverSet,
    _ accounts: inout [Account]
  ) {
    guard let signed = try? Mandate.read(note, by: known), signed.mandate.purpose == purpose,
      let proof = RestoreProof(signed.mandate.subject), proof.time <= entry.time
    else { return }
    let place = accounts.firstIndex { $0.proof == proof }
    let before = place.map { accounts[$0] }
    let signers = signed.signers.union(before?.signers ?? []).sorted()
    let isSigned = before?.isSigned == true || signers.count >= max(1, known.quorum)
    let account = Account(proof: proof, signers: signers, isSigned: isSigned)
    if let place { accounts[place] = account } else { accounts.append(account) }
  }

  /// The proof that a person names.
  public func proof(named typed: String) throws(PipelineError) -> RestoreProof {
    let known = try accounts().map(\.proof)
    guard let id = Ordering.name(typed, among: known.map(\.id)),
      let proof = known.first(where: { $0.id == id })
    else { throw .badReceipt("there is none of the name '\(typed)'") }
    return proof
  }

  /// What is missing for each change of what evidence says isn't for development.
  ///
  /// Nothing is looked up for a request that has no such change.
  func lacking(_ judged: Judged, _ tasks: [OpenTask]) throws(PipelineError) -> [Reason] {
    let effects = judged.judgement.effects.filter(\.isBeyondDevelopment)
    guard !effects.isEmpty else { return [] }
    let places = judged.places
    let now = max(Clock.now, try lastTime())
    let proofs = try accounts().filter(\.isSigned).map(\.proof)
    let sight = TaskSight(places: places, invocations: judged.invocations)
    var reasons: [Reason] = []
    for effect in effects {
      let world = effect.environment.rawValue
      let open = tasks.filter { task in
        task.isReadable && task.binds(places.session) && task.isFor(effect.environment)
      }
      let covering = proofs.filter { $0.covers(effect, in: places) }
      let lost = covering.map { Self.lost($0, judged.judgement.effects, sight) }
      let fitting = zip(covering, lost).filter { $0.1 == nil }.map(\.0.time).max()
      var missing: [String] = []
      if let task = open.last, !open.contains(where: \.isSigned) {
        missing.append("nobody has signed task \(task.id) ('stoplog task escalate')")
      } else if open.isEmpty {
        missing.append("no task for \(world) is open")
      }
      if let fitting {
        let age = now - fitting
        let limit = file.proofAge ?? PolicyFile.defaultProofAge
        if age > limit {
          missing.append(
            "its last restore was tried \(age / 3_600_000) hours ago, and counts for "
              + "\(limit / 3_600_000)"
          )
        }
      } else if let why = lost.compactMap({ $0 }).last {
        missing.append("the restore of it that was tried is no way back, since \(why)")
      } else {
        missing.append("no restore of it was tried and signed ('stoplog receipt add')")
      }
      guard !missing.isEmpty else { continue }
      reasons.append(
        Reason(
          rule: Self.rule,
          verdict: .hold,
          text: "changes \(world), where \(missing.joined(separator: ", and ")): "
            + effect.sentence,
          origin: effect.origin
        )
      )
    }
    return Array(reasons.prefix(6))
  }

  /// Why a proof is none for a request: its backup would go along, or has gone; nil if it stands.
  private static func lost(
    _ proof: RestoreProof,
    _ effects: [Effect],
    _ sight: TaskSight
  ) -> String? {
    if let lost = BackupPlace.lost(proof.patterns, by: effects, in: sight) {
      return "its backup \(lost.backup) would go along"
    }
    for pattern in proof.patterns where pattern.kind == nil {
      let path = pattern.name.pattern
      guard !path.contains(where: { "*?".contains($0) }) else { continue }
      do throws(SystemError) {
        guard try FileStatus(of: path, followingLinks: true) == nil else { continue }
        return "its backup \(pattern) isn't there any more"
      } catch {
        // What can't be looked at isn't said to be gone.
      }
    }
    return nil
  }

  private func lastTime() throws(PipelineError) -> Int {
    try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.lastTime() ?? .min
    }
  }
}
