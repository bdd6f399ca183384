/// What the whole drill came to.
struct Summary: Sendable {
  let results: [ScenarioResult]
  /// The approval, the run and the undo; nil if the scenario for it wasn't played.
  let release: ReleaseResult?
  /// What `verify` says of the drill's ledger, in words.
  let ledger: String
  /// Whether every entry of the ledger fits.
  let isLedgerSound: Bool
  let milliseconds: Int
  /// Where the drill's folder is still to be seen; nil if it was removed.
  let kept: String?

  var held: Int { results.filter(\.isHeld).count }
  var missed: Int { results.count - held }
  var passedTwins: Int { twins.filter { $0.passes }.count }
  var falselyHeld: Int { results.flatMap(\.steps).filter(\.isFalseHold).count }
  /// Proofs that failed where the verdict itself was right.
  var failedProofs: Int {
    let proofs = results.flatMap(\.steps).flatMap(\.proofs) + (release?.proofs ?? [])
    return proofs.filter { !$0.holds }.count + (isLedgerSound ? 0 : 1)
  }

  /// Whether nothing at all went wrong.
  var passes: Bool { missed == 0 && falselyHeld == 0 && failedProofs == 0 }

  private func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private var twins: [StepResult] { results.flatMap(\.twins) }

  /// The last line.
  var line: String {
    let seconds = "\(milliseconds / 1000).\(milliseconds % 1000 / 100) s"
    let proofs = failedProofs == 0 ? "" : " · \(count(failedProofs, "proof")) failed"
    return "\(count(held, "incident")) held, \(missed) missed · "
      + "\(count(passedTwins, "twin")) passed, "
      + "\(falselyHeld) falsely held\(proofs) · \(seconds)"
  }
}
