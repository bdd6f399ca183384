internal import Effects
internal import Holds
internal import Linux
internal import Policy
internal import Reports
internal import Storage

extension Judged {
  /// The agent's name under which a person's own run of a proposal is judged and recorded.
  static let byHand = "by-hand"

  /// The request as something that a person may run, if only `no-execute` is against it; nil otherwise.
  var proposal: Judged? {
    guard case .shell = request.body, let unbound, unbound.verdict < .deny,
      judgement.reasons.allSatisfy({ $0.verdict < .deny || $0.rule == Self.noExecute })
    else { return nil }
    var judged = self
    judged.judgement = unbound
    judged.holdForHand("no agent may run it now; a person may, by hand", rule: Self.noExecute)
    return judged
  }

  private static let noExecute = StandingOrder.Kind.noExecute.rule

  /// Holds what a person runs by hand, whatever its verdict: it takes a signature in any case.
  mutating func holdForHand(_ text: String, rule: String = "by-hand") {
    guard judgement.verdict < .deny else { return }
    if unbound == nil { unbound = judgement }
    judgement.verdict = .hold
    judgement.reasons.append(Reason(rule: rule, verdict: .hold, text: text))
  }

  /// What an approval would be bound to, and for what.
  func attempt(_ station: Station) throws(PipelineError) -> Attempt {
    let salt = try PipelineError.holding { () throws(HoldError) in try station.holds.salt() }
    return Attempt(
      request,
      binding: binding(salt: salt),
      obligations: judgement.obligations
    )
  }

  /// Records a denial; what only `no-execute` is against is kept as a proposal for a person.
  ///
  /// - Returns: What the agent is told first.
  func refuse(_ station: Station) throws(PipelineError) -> String {
    guard let proposal else {
      try station.record(denied())
      return note
    }
    let kept = try keep(proposal, station)
    return note.isEmpty ? kept : note + "\n" + kept
  }

  private func keep(_ proposal: Judged, _ station: Station) throws(PipelineError) -> String {
    var proposal = proposal
    proposal.policy = PolicyLoader.digest(of: surroundings)
    let attempt = try proposal.attempt(station)
    let now = Clock.now
    return try station.database.transaction { () throws(PipelineError) in
      let hold = try PipelineError.holding { () throws(HoldError) in
        try station.holds.open(
          attempt,
          shown: JudgementReport.json(proposal.judgement),
          terms: proposal.terms,
          now: now
        )
      }
      try station.record([asked(hold: hold.id)])
      return HoldWords.proposal(hold)
    }
  }

  /// What it takes to release it.
  var terms: HoldTerms {
    HoldTerms(
      needs: judgement.release.people,
      coolingOff: judgement.release.coolingOff * 1000,
      isPeer: judgement.release.isPeer
    )
  }
}
