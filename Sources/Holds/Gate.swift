public import Effects
public import Policy

/// Where a request passes that needs nobody's approval.
public enum Gate {
  /// Gives leave to a request whose verdict is to allow or to notify.
  ///
  /// - Throws: ``HoldError/needsApproval`` or ``HoldError/denied`` for every other verdict.
  public static func permit(
    _ request: Request,
    judged judgement: Judgement
  ) throws(HoldError) -> Permit {
    // The strictest of all reasons counts, whatever the verdict's own field says.
    let verdict = judgement.reasons.map(\.verdict).max().map { max($0, judgement.verdict) }
    switch verdict ?? judgement.verdict {
    case .allow, .notify: return Permit(request, obligations: judgement.obligations, hold: nil)
    case .hold: throw .needsApproval
    case .deny: throw .denied
    }
  }
}
