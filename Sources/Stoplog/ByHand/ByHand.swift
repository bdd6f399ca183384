internal import Crypto
internal import Effects
internal import Execution
public import Holds
internal import JSON
internal import Ledger
internal import Linux
public import Policy
internal import Reports
internal import Storage

/// Manual execution: an agent only prepares a command, and a person runs it.
///
/// It takes what releasing the agent's own call takes, in any case a person's signature; only the order
/// `no-execute` doesn't bind it. What is run is compared with what was proposed.
public struct ByHand {
  /// Where it works.
  public let station: Station

  /// Works on a state folder.
  public init(_ station: Station) { self.station = station }

  /// What a person is about to run.
  public struct Plan: Sendable {
    /// What the agent proposed.
    public let proposal: Hold
    /// What has to be signed: the proposal, or what is run in its stead.
    public let hold: Hold
    /// What is different from the proposal, in words; empty if nothing is.
    public let differences: [String]
    let request: Request
  }

  /// What can become of it.
  public enum Prospect: Sendable {
    /// It takes a signature.
    case plan(Plan)
    /// It is denied, and no signature changes that.
    case denied(Judgement)
  }

  /// Judges what a person wants to run for a proposal, and opens a hold of its own if it differs.
  ///
  /// - Parameters:
  ///   - typed: The proposal's name.
  ///   - text: The command as it was typed.
  ///   - directory: The person's folder, resolved.
  ///   - environment: The person's variables.
  public func prepare(
    _ typed: String,
    _ text: String,
    directory: String,
    environment: [String: String]
  ) throws(PipelineError) -> Prospect {
    let (proposal, _) = try Approving(station).hold(typed)
    guard !proposal.state.isFinal else {
      throw .hold(.settled(id: proposal.id, state: proposal.state, reason: proposal.reason))
    }
    guard proposal.binding.kind == "shell", proposal.request.isWhole else {
      throw .notByHand(hold: proposal.id)
    }
    // The agent may have named the same folder by another path.
    let same = Path.resolved(proposal.binding.directory) == directory
    let request = Request(
      .shell(text),
      directory: same ? proposal.binding.directory : directory,
      environment: environment,
      session: proposal.session,
      agent: Judged.byHand,
      subagent: proposal.binding.subagent
    )
    var hand = Hand(proposal: proposal.id)
    var judged = try Pipeline(station, hand: hand).judge(request)
    guard judged.judgement.verdict < .deny else { return .denied(judged.judgement) }
    let attempt = try judged.attempt(station)
    hand.differences = attempt.binding.differences(from: proposal.binding)
    judged.hand = hand
    let hold = hand.differences.isEmpty ? proposal : try open(judged, attempt, hand)
    return .plan(
      Plan(proposal: proposal, hold: hold, differences: hand.differences, request: request)
    )
  }

  private func open(
    _ judged: Judged,
    _ attempt: Attempt,
    _ hand: Hand
  ) throws(PipelineError) -> Hold {
    let now = Clock.now
    return try station.database.transaction { () throws(PipelineError) in
      let hold = try PipelineError.holding { () throws(HoldError) in
        try station.holds.open(
          attempt,
          shown: JudgementReport.json(judged.judgement),
          terms: judged.terms,
          now: now
        )
      }
      let body: JSONValue = ["hold": .string(hold.id), "by_hand": hand.json]
      try station.record([judged.asked(hold: hold.id), judged.draft(.hold, body)])
      return hold
    }
  }

  /// Signs what is about to run; a proposal in whose stead it runs ends with that.
  ///
  /// - Returns: The hold, which is approved once enough different people have signed.
  public func sign(
    _ plan: Plan,
    as approver: Approver,
    statement: Statement
  ) throws(PipelineError) -> Hold {
    try station.database.transaction { () throws(PipelineError) in
      let signed = try Approving(station).approve(plan.hold, as: approver, statement: statement)
      guard !plan.differences.isEmpty else { return signed }
      let what = plan.differences.joined(separator: "; ")
      let reason = "\(approver.owner.name) runs it by hand as hold \(plan.hold.id): \(what)"
      let now = Clock.now
      try PipelineError.holding { () throws(HoldError) in
        try station.holds.supersede(plan.proposal.id, reason: reason, now: now)
      }
      try station.record([
        Draft(
          .void,
          time: now,
          session: plan.proposal.session,
          agent: plan.proposal.agent,
          body: ["hold": .string(plan.proposal.id), "differences": .string(what)]
        )
      ])
      return signed
    }
  }

  /// What somebody signs who runs what others have released already.
  public func mandate(for plan: Plan) throws(PipelineError) -> Mandate {
    let origin = try PipelineError.recording { () throws(LedgerError) in
      try station.ledger.checkpoint().origin
    }
    return Mandate(
      Judged.byHand,
      origin: origin,
      subject: ["hold": .string(plan.hold.id), "nonce": .string(plan.hold.nonce)]
    )
  }

  /// Runs it and records what it has to do with the proposal.
  ///
  /// - Parameters:
  ///   - plan: What was signed.
  ///   - approver: Who runs it.
  ///   - isReleased: Whether others have released it, so that ``mandate(for:)`` is signed now.
  public func run(
    _ plan: Plan,
    as approver: Approver,
    isReleased: Bool
  ) throws(PipelineError) -> Run {
    var hand = Hand(
      proposal: plan.proposal.id,
      person: approver.owner.name,
      differences: plan.differences
    )
    if isReleased {
      let mandate = try mandate(for: plan)
      let approvers = try station.approvers()
      hand.note = try PipelineError.holding { () throws(HoldError) in
        let note = try approver.sign(mandate).description
        _ = try Mandate.read(note, by: approvers)
        return note
      }
    }
    return try Pipeline(station, hand: hand).execute(plan.request)
  }
}
